namespace WorkflowBuilder.Runner;

/// <summary>A catcher of a state.</summary>
/// <param name="ErrorEquals">The names of the errors.</param>
/// <param name="Exit">Where it leads.</param>
/// <param name="Output">What it makes of the error.</param>
internal sealed record CatchHandler(IReadOnlyList<string> ErrorEquals, StateExit Exit, OutputFlow Output);
