namespace WorkflowBuilder.Runner;

/// <summary>Finds what answers tasks: mocks first, then a recorded execution, what the executions around have, and what the runner knows itself.</summary>
internal static class TaskHandlers
{
    /// <summary>Finds what answers a task.</summary>
    /// <param name="call">The call.</param>
    /// <param name="task">The task of the call, which may be ended later.</param>
    /// <param name="request">What the task asks.</param>
    /// <exception cref="MissingMockException">Nothing does.</exception>
    public static TaskHandler Find(TaskCall call, PendingTask task, TaskRequest request) =>
        call.Run.Options.Mocks.Find(call.Resource, request)
        ?? call.Run.Replay?.Find(request)
        ?? call.Run.Options.FindOuterHandler(call.Resource, request)
        ?? BuiltInTasks.Find(call, task, request)
        ?? throw Missing(call, request);

    private static MissingMockException Missing(TaskCall call, TaskRequest request) => call.Run.Options.ReplayedHistory is null
        ? call.Run.Options.Mocks.Missing(call.Resource, request)
        : new(request.StateName, request.Resource, "the recorded history has no answer to it; the tasks of child executions are not in the history of their parent. "
            + $"Add run.Mock(\"{request.StateName}\", new {{ ... }}).");
}
