namespace WorkflowBuilder.Runner;

/// <summary>The circumstances that a state is tested in.</summary>
public sealed record StateTestConfiguration
{
    /// <summary>How often the retrier that the mocked error is for has run the state again already.</summary>
    /// <value>The default is 0: the error is the first.</value>
    public int RetrierRetryCount { get; init; }

    /// <summary>The name of the state inside a Parallel or Map state that the mocked error comes from.</summary>
    /// <value>The default is <see langword="null"/>: it is not told.</value>
    public string? ErrorCausedByState { get; init; }

    /// <summary>What the item reader of a Map state reads, as it stands in the file: JSON, JSON Lines or CSV.</summary>
    /// <value>The default is <see langword="null"/>: the items are not known.</value>
    public string? MapItemReaderData { get; init; }

    /// <summary>How many iterations of a Map state failed, which it may tolerate.</summary>
    /// <value>The default is <see langword="null"/>: none did.</value>
    public int? MapIterationFailureCount { get; init; }
}
