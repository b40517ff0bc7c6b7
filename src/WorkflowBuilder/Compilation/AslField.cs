namespace WorkflowBuilder;

/// <summary>The fields of a state, in the order in which they are written.</summary>
internal enum AslField
{
    Type,
    QueryLanguage,
    Comment,
    Resource,
    Credentials,
    Seconds,
    SecondsPath,
    Timestamp,
    TimestampPath,
    Error,
    ErrorPath,
    Cause,
    CausePath,
    InputPath,
    Parameters,
    Arguments,

    /// <summary>What a service gets: <see cref="Parameters"/> or <see cref="Arguments"/>, as the query language asks.</summary>
    TaskArguments,

    ItemReader,
    ItemsPath,
    Items,
    ItemSelector,
    ItemBatcher,
    MaxConcurrency,
    MaxConcurrencyPath,
    ToleratedFailurePercentage,
    ToleratedFailurePercentagePath,
    ToleratedFailureCount,
    ToleratedFailureCountPath,
    Label,
    ResultWriter,
    Result,
    ResultSelector,
    ResultPath,
    OutputPath,
    Output,
    Assign,
    TimeoutSeconds,
    TimeoutSecondsPath,
    HeartbeatSeconds,
    HeartbeatSecondsPath,
    Retry,
    Catch,
    Choices,
    Default,

    /// <summary>A field that only the JSON of a custom state knows.</summary>
    Other,

    Next,
    End,
    Branches,
    ItemProcessor,
    Iterator,
}
