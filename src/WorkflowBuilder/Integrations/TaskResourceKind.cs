namespace WorkflowBuilder;

/// <summary>What the resource of a Task state stands for.</summary>
internal enum TaskResourceKind
{
    /// <summary>Nothing that is known here: a placeholder stands for it.</summary>
    Unknown,

    /// <summary>Nothing: it is not an ARN.</summary>
    NotAnArn,

    /// <summary>Something that no task can run, such as a topic.</summary>
    Other,

    /// <summary>A Lambda function.</summary>
    Function,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>An integration of Step Functions.</summary>
    Integration,
}
