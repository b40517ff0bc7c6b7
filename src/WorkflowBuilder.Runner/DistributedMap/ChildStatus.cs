namespace WorkflowBuilder.Runner;

/// <summary>How far a child execution of a map run came.</summary>
internal enum ChildStatus
{
    /// <summary>It was never started.</summary>
    Pending,

    /// <summary>It ended with an output.</summary>
    Succeeded,

    /// <summary>It ended with an error.</summary>
    Failed,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>It was stopped.</summary>
    Aborted,
}
