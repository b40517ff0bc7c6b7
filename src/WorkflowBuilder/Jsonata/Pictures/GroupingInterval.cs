namespace WorkflowBuilder.Jsonata;

/// <summary>Tells whether the separators of a picture repeat at one interval, and so go on beyond it.</summary>
internal static class GroupingInterval
{
    /// <summary>The interval of positions counted from the right end; zero when there is none.</summary>
    public static int Of(IReadOnlyList<int> positions)
    {
        var interval = 0;
        foreach (var position in positions)
        {
            interval = GreatestCommonDivisor(position, interval);
        }

        return interval > 0 && IsComplete(positions, interval) ? interval : 0;
    }

    private static bool IsComplete(IReadOnlyList<int> positions, int interval)
    {
        var present = positions.ToHashSet();
        return Enumerable.Range(1, positions.Count).All(index => present.Contains(index * interval));
    }

    private static int GreatestCommonDivisor(int a, int b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
