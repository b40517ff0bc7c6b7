namespace WorkflowBuilder.Runner;

/// <summary>How often a way out of a state was taken.</summary>
/// <param name="Field">The field that names it: <c>Next</c>, <c>End</c>, <c>Choices[0]</c>, <c>Default</c>, <c>Catch[0]</c>.</param>
/// <param name="Target">The name of the state it leads to; <see langword="null"/> where the scope ends.</param>
/// <param name="Count">How often it was taken.</param>
public sealed record TransitionCoverage(string Field, string? Target, long Count);
