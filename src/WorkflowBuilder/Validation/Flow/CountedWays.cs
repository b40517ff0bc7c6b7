namespace WorkflowBuilder;

/// <summary>Finds the ways out of a loop whose rounds are counted: early, from a state in a round, or at its end when the counter is there.</summary>
internal static class CountedWays
{
    /// <summary>Gives the shortest ways by places in the round.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="exits">The shortest ways of those that leave the loop at once; infinite where there is none.</param>
    /// <param name="onwards">What the states take at least that lead on in the loop.</param>
    public static double[] Shortest(LoopCounter counter, double[] exits, double[] onwards) =>
        Find(counter, exits, onwards, Math.Min, double.PositiveInfinity, roundsBefore: _ => 0);

    /// <summary>Gives the longest ways by places in the round.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="exits">The longest ways of those that leave the loop at once; 0 where there is none.</param>
    /// <param name="onwards">What the states take at most that lead on in the loop.</param>
    public static double[] Longest(LoopCounter counter, double[] exits, double[] onwards) =>
        Find(counter, exits, onwards, Math.Max, 0, roundsBefore: rounds => rounds - 1);

    // A loop that is left early is left in its first round soonest, and in its last latest.
    private static double[] Find(
        LoopCounter counter, double[] exits, double[] onwards, Func<double, double, double> better, double none, Func<double, double> roundsBefore)
    {
        var last = exits.Length - 1;
        var early = new double[exits.Length];
        var toTheEnd = new double[exits.Length];
        early[last] = none;
        for (var place = last - 1; place >= 0; place--)
        {
            early[place] = better(exits[place], onwards[place] + early[place + 1]);
            toTheEnd[place] = onwards[place] + toTheEnd[place + 1];
        }

        var round = toTheEnd[0] + onwards[last];
        var ways = new double[exits.Length];
        for (var place = 0; place <= last; place++)
        {
            var rounds = counter.RoundsFrom(place);
            var atTheEnd = toTheEnd[place] + Bounds.Times(rounds, round) + exits[last];
            ways[place] = better(early[place], atTheEnd);
            if (rounds > 0)
            {
                ways[place] = better(ways[place], toTheEnd[place] + Bounds.Times(roundsBefore(rounds), round) + onwards[last] + early[0]);
            }
        }

        return ways;
    }
}
