namespace WorkflowBuilder.Runner;

/// <summary>Answers a task.</summary>
/// <param name="request">What the task asks.</param>
/// <returns>The answer. An exception fails the task with the name of its type, as it does in a Lambda function.</returns>
public delegate ValueTask<TaskAnswer> TaskHandler(TaskRequest request);
