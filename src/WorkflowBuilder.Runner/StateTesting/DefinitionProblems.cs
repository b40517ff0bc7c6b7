using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>What is wrong with a definition, as the API of Step Functions says it.</summary>
internal static class DefinitionProblems
{
    /// <summary>Takes a definition that has no errors.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="counts">Which problems count; all where it is left out.</param>
    /// <exception cref="StateTestException">It has errors.</exception>
    public static StateMachineDefinition Check(AslReadResult read, Func<Diagnostic, bool>? counts = null)
    {
        var found = AslValidator.Validate(read);
        Diagnostic[] errors = [.. found.Where(problem => problem.Severity == DiagnosticSeverity.Error && (counts?.Invoke(problem) ?? true))];
        return errors.Length == 0 && read.Definition is { } definition ? definition : throw StateTestException.Definition(Describe(errors));
    }

    public static string Describe(IEnumerable<Diagnostic> problems) => string.Join(", ", problems.Select(Describe).Distinct());

    public static string Describe(InvalidDefinitionException wrong) =>
        wrong.Diagnostics.Count > 0 ? Describe(wrong.Diagnostics) : $"SCHEMA_VALIDATION_FAILED: {wrong.Problem} at {wrong.Pointer}";

    private static string Describe(Diagnostic problem) => problem.Aws switch
    {
        { Message.Length: > 0 } report => report.ToString(),
        { Code: var code, Location: var location } => $"{code}: {problem.Message} at {location ?? PlaceOf(problem)}",
        null => $"SCHEMA_VALIDATION_FAILED: {problem.Message} at {PlaceOf(problem)}",
    };

    private static string PlaceOf(Diagnostic problem) => problem.Pointer.Length == 0 ? "/" : problem.Pointer;
}
