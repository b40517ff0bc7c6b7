namespace WorkflowBuilder.Runner;

/// <summary>What a Task state calls, which decides the events it writes.</summary>
internal enum TaskResourceKind
{
    /// <summary>A service integration: <c>arn:aws:states:::sqs:sendMessage</c>.</summary>
    Service,

    /// <summary>A function by its ARN: <c>arn:aws:lambda:...:function:name</c>.</summary>
    Lambda,

    /// <summary>An activity: <c>arn:aws:states:...:activity:name</c>.</summary>
    Activity,
}
