namespace WorkflowBuilder.Runner;

/// <summary>How an execution ended.</summary>
public enum ExecutionStatus
{
    /// <summary>It has not.</summary>
    Running,

    /// <summary>With an output.</summary>
    Succeeded,

    /// <summary>With an error.</summary>
    Failed,

    /// <summary>It took longer than the definition or Step Functions allows.</summary>
    TimedOut,

    /// <summary>It was stopped.</summary>
    Aborted,
}
