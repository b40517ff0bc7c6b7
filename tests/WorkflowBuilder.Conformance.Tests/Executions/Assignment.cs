namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Pairs what was expected with what is there, one to one: a bipartite matching by augmenting paths.</summary>
internal sealed class Assignment
{
    private readonly int _count;
    private readonly Func<int, int, bool> _fits;
    private readonly int?[] _wantedBy;

    private Assignment(int count, Func<int, int, bool> fits)
    {
        _count = count;
        _fits = fits;
        _wantedBy = new int?[count];
    }

    /// <summary>The first that finds no partner; <see langword="null"/> where all do.</summary>
    /// <param name="count">How many there are on either side.</param>
    /// <param name="fits">Whether the expected one may be paired with the given one.</param>
    public static int? FirstUnmatched(int count, Func<int, int, bool> fits)
    {
        var assignment = new Assignment(count, fits);
        return Enumerable.Range(0, count).Cast<int?>().FirstOrDefault(wanted => !assignment.TryAssign(wanted!.Value, []));
    }

    // Mostly both sides come in one order, so that the partner at the same place is tried first.
    private bool TryAssign(int wanted, HashSet<int> tried)
    {
        foreach (var given in Enumerable.Range(0, _count).OrderBy(given => given != wanted))
        {
            if (!tried.Contains(given) && _fits(wanted, given))
            {
                tried.Add(given);
                if (_wantedBy[given] is not { } other || TryAssign(other, tried))
                {
                    _wantedBy[given] = wanted;
                    return true;
                }
            }
        }

        return false;
    }
}
