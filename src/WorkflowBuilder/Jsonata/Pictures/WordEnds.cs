namespace WorkflowBuilder.Jsonata;

/// <summary>Finds the places where a number in English words may end.</summary>
internal static class WordEnds
{
    /// <summary>Follows one word after the other, always the first that fits; only what comes after decides to go back.</summary>
    public static List<int> Find(string text, int start, ref int stepsLeft)
    {
        var ends = new List<int>();
        var visited = new HashSet<int> { start };
        var open = new Stack<(int Position, int Word)>();
        open.Push((start, 0));
        while (open.TryPop(out var place) && stepsLeft > 0)
        {
            var word = NextWord(text.AsSpan(place.Position), place.Word);
            if (word < NumberWords.MatchOrder.Length)
            {
                open.Push((place.Position, word + 1));
                var end = place.Position + NumberWords.MatchOrder[word].Length;
                if (visited.Add(end))
                {
                    open.Push((end, 0));
                }
            }
            else if (place.Position > start)
            {
                ends.Add(place.Position);
            }

            stepsLeft -= PictureLimits.WordSteps;
        }

        return ends;
    }

    private static int NextWord(ReadOnlySpan<char> text, int word)
    {
        while (word < NumberWords.MatchOrder.Length && !text.StartsWith(NumberWords.MatchOrder[word], StringComparison.OrdinalIgnoreCase))
        {
            word++;
        }

        return word;
    }
}
