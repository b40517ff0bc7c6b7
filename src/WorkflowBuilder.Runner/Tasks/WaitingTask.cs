using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A task that waits for a call with its token.</summary>
/// <param name="Token">What <c>SendTaskSuccess</c> and its like name the task by.</param>
/// <param name="StateName">The name of the state.</param>
/// <param name="Resource">The resource as the definition names it.</param>
/// <param name="Input">What the resource got.</param>
public sealed record WaitingTask(string Token, string StateName, string Resource, JsonData Input)
{
    /// <summary>The states around the task with the numbers of their branches or iterations, outer ones first.</summary>
    public IReadOnlyList<LanePosition> Within { get; init; } = [];
}
