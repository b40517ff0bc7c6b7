namespace WorkflowBuilder.Runner;

/// <summary>A state with its lines in a file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">The line it begins on.</param>
/// <param name="Visits">How often it was entered.</param>
/// <param name="Branches">The lines of its ways out and retriers, and how often they were taken.</param>
internal sealed record CoveredState(string Name, int Line, long Visits, List<(int Line, long Count)> Branches);
