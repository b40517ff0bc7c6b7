namespace WorkflowBuilder.Runner;

/// <summary>What came of a state that was tested alone.</summary>
public enum StateTestStatus
{
    /// <summary>It has an output.</summary>
    Succeeded,

    /// <summary>It failed, and nothing handles the error.</summary>
    Failed,

    /// <summary>It failed, and a retrier would run it again.</summary>
    Retriable,

    /// <summary>It failed, and a catcher takes the error.</summary>
    CaughtError,
}
