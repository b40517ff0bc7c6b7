using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>Coverage by the lines of a file, for tools that know no states.</summary>
/// <param name="Lines">The lines with the number of times they were gone through; of several parts on a line, the one that was gone through least counts.</param>
/// <param name="States">The states with the lines they begin on, and the lines and counts of their ways out and retriers.</param>
internal sealed record CoveredLines(SortedDictionary<int, long> Lines, IReadOnlyList<CoveredState> States)
{
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public static CoveredLines Of(Coverage coverage, string definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var read = AslReader.Read(definition);
        var places = read.Definition
            ?? throw new ArgumentException($"The definition cannot be read: {read.Problems[0].Message}", nameof(definition));
        var lines = new SortedDictionary<int, long>();
        var states = coverage.States.Select(state => Of(state, places)).ToList();
        foreach (var state in states)
        {
            Count(lines, state.Line, state.Visits);
            state.Branches.ForEach(branch => Count(lines, branch.Line, branch.Count));
        }

        return new(lines, states);
    }

    private static CoveredState Of(StateCoverage state, StateMachineDefinition places)
    {
        var line = places.Locate(state.Pointer)?.Line ?? 1;
        var branches = state.Transitions.Select(way => (way.Field, way.Count)).Concat(state.Retriers.Select(retrier => (retrier.Field, retrier.Count)))
            .Select(part => (places.Locate(UncoveredParts.Pointer(state.Pointer, part.Field))?.Line ?? line, part.Count))
            .ToList();
        return new(state.Name, line, state.Visits, branches);
    }

    private static void Count(SortedDictionary<int, long> lines, int line, long count) =>
        lines[line] = lines.TryGetValue(line, out var least) ? Math.Min(least, count) : count;
}
