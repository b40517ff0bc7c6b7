namespace WorkflowBuilder.Runner;

/// <summary>Lists what is uncovered.</summary>
internal static class UncoveredParts
{
    public static IEnumerable<UncoveredPart> Of(Coverage coverage) => coverage.States.SelectMany(Of).Concat(coverage.Scopes
        .Where(scope => scope.Started == 0)
        .Select(scope => new UncoveredPart(scope.Pointer, $"{OwnerOf(scope.Pointer, coverage)}: {FieldOf(scope.Pointer)} never began")));

    /// <summary>The JSON Pointer of a field such as <c>Choices[0]</c>.</summary>
    public static string Pointer(string state, string field) => $"{state}/{field.Replace('[', '/').TrimEnd(']')}";

    private static IEnumerable<UncoveredPart> Of(StateCoverage state)
    {
        if (state.Visits == 0)
        {
            return [new(state.Pointer, $"{state.Name} was never entered")];
        }

        var ways = state.Transitions.Where(way => way.Count == 0)
            .Select(way => Part(state, way.Field, $"{(way.Target is null ? "" : $" to {way.Target}")} was never taken"));
        var retriers = state.Retriers.Where(retrier => retrier.Count == 0)
            .Select(retrier => Part(state, retrier.Field, $" for {string.Join(", ", retrier.ErrorEquals)} was never used"));
        return ways.Concat(retriers);
    }

    private static UncoveredPart Part(StateCoverage state, string field, string problem) => new(Pointer(state.Pointer, field), $"{state.Name}: {field}{problem}");

    private static string OwnerOf(string pointer, Coverage coverage) => coverage.States
        .Where(state => pointer.StartsWith($"{state.Pointer}/", StringComparison.Ordinal))
        .MaxBy(state => state.Pointer.Length)?.Name ?? pointer;

    private static string FieldOf(string pointer)
    {
        var steps = pointer.Split('/');
        return int.TryParse(steps[^1], out _) ? $"{steps[^2]}[{steps[^1]}]" : steps[^1];
    }
}
