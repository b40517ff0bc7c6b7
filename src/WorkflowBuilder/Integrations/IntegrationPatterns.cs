namespace WorkflowBuilder;

/// <summary>What an <see cref="Integration"/> can wait for, besides the answer to its request.</summary>
[Flags]
internal enum IntegrationPatterns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The job that the request starts: <c>.sync</c>.</summary>
    Sync = 1,

    /// <summary>The same, with the output of the job as JSON: <c>.sync:2</c>.</summary>
    Sync2 = 2,

    /// <summary>The task token: <c>.waitForTaskToken</c>.</summary>
    Token = 4,
}
