namespace WorkflowBuilder;

/// <summary>Finds the name that someone probably meant: the same but for case, blanks and punctuation, or at most two characters away.</summary>
internal sealed class NearestName(IEnumerable<string> names)
{
    private const int MaxDistance = 2;

    // Comparing every name with every other would take hours in a large definition without a single right name.
    private int _comparisonsLeft = 20_000;

    private readonly Lazy<Dictionary<string, string>> _byLetters = new(() => names
        .DistinctBy(Letters, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(Letters, StringComparer.OrdinalIgnoreCase));

    /// <summary>Gives the name nearest to one, or <see langword="null"/> where none is near.</summary>
    public string? To(string name)
    {
        if (Letters(name) is { Length: > 0 } letters && _byLetters.Value.TryGetValue(letters, out var same))
        {
            return same;
        }

        string? nearest = null;
        var least = Math.Min(MaxDistance, name.Length / 3) + 1;
        foreach (var other in names)
        {
            if (name.Length > State.MaxNameLength || _comparisonsLeft-- <= 0)
            {
                break;
            }

            if (Math.Abs(other.Length - name.Length) < least && Distance(name, other) is var distance && distance < least)
            {
                (nearest, least) = (other, distance);
            }
        }

        return nearest;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    /// <summary>Counts the characters to add, remove or replace (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var i = 0; i < from.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var replaced = previous[j] + (from[i] == to[j] ? 0 : 1);
                current[j + 1] = Math.Min(replaced, 1 + Math.Min(previous[j + 1], current[j]));
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}
