namespace WorkflowBuilder.Runner;

/// <summary>How often a state was visited.</summary>
/// <param name="Name">The name of the state.</param>
/// <param name="Pointer">The JSON Pointer of the state.</param>
/// <param name="Visits">How often it was entered.</param>
/// <param name="Transitions">The ways out of it.</param>
/// <param name="Retriers">What runs it again.</param>
public sealed record StateCoverage(
    string Name, string Pointer, long Visits, IReadOnlyList<TransitionCoverage> Transitions, IReadOnlyList<RetrierCoverage> Retriers);
