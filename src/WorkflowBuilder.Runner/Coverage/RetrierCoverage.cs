namespace WorkflowBuilder.Runner;

/// <summary>How often a retrier ran its state again.</summary>
/// <param name="Field">The field that names it: <c>Retry[0]</c>.</param>
/// <param name="ErrorEquals">The names of the errors it is for.</param>
/// <param name="Count">How often it ran the state again.</param>
public sealed record RetrierCoverage(string Field, IReadOnlyList<string> ErrorEquals, long Count);
