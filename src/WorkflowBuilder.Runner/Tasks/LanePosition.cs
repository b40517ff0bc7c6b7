namespace WorkflowBuilder.Runner;

/// <summary>A place inside a Parallel or Map state.</summary>
/// <param name="StateName">The name of the Parallel or Map state.</param>
/// <param name="Index">The number of the branch or iteration, from 0.</param>
public sealed record LanePosition(string StateName, int Index);
