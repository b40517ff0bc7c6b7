namespace WorkflowBuilder;

/// <summary>What limits the time of an execution.</summary>
internal enum TimeLimitKind
{
    /// <summary>It is a standard one.</summary>
    Standard,

    /// <summary>It is an express one.</summary>
    Express,

    /// <summary>The state machine has a time-out.</summary>
    TimeoutSeconds,
}
