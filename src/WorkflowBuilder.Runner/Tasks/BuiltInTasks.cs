namespace WorkflowBuilder.Runner;

/// <summary>What the runner itself knows to answer: functions, activities and state machines that were registered, and calls with task tokens.</summary>
internal static class BuiltInTasks
{
    /// <summary>Finds what answers a task.</summary>
    /// <param name="call">The call.</param>
    /// <param name="task">The task of the call, which may be ended later.</param>
    /// <param name="request">What the task asks.</param>
    public static TaskHandler? Find(TaskCall call, PendingTask task, TaskRequest request) =>
        FindIntegration(call, task, request) ?? FindCallback(call);

    private static TaskHandler? FindIntegration(TaskCall call, PendingTask task, TaskRequest request) => call.Resource switch
    {
        { Kind: TaskResourceKind.Activity } => ActivityTask.Find(call, task),
        { IsFunction: true } => LambdaInvocation.Find(call, request),
        { Type: "states", Action: "startExecution" } or { Type: "aws-sdk:sfn", Name: "startExecution" or "startSyncExecution" } =>
            StartExecution.Find(call, task, request),
        { Type: "aws-sdk:sfn", Name: "sendTaskSuccess" or "sendTaskFailure" or "sendTaskHeartbeat" } => SendTask.Find(call),
        { Type: "aws-sdk:sfn", Name: "getActivityTask" } => GetActivityTask.Find(call, task),
        _ => null,
    };

    // With nobody to send the token, a forgotten mock is likelier than a callback.
    private static TaskHandler? FindCallback(TaskCall call) =>
        call.Resource.WaitsForToken && call.Run.Loop.CanBeCalled ? static _ => new(TaskAnswer.Callback) : null;
}
