namespace WorkflowBuilder.Runner;

/// <summary>Answers a task.</summary>
/// <param name="request">What the task asks.</param>
/// <remarks>
/// Await what takes time. A handler that blocks its thread holds up the whole run: no time limit, cancellation or <see cref="RunOptions.HandlerTimeout"/> can
/// interrupt it.
/// </remarks>
/// <returns>The answer. An exception fails the task with the name of its type, as it does in a Lambda function.</returns>
public delegate ValueTask<TaskAnswer> TaskHandler(TaskRequest request);
