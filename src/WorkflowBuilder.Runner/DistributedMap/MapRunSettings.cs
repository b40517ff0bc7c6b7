namespace WorkflowBuilder.Runner;

/// <summary>How a map run is run.</summary>
/// <param name="Type">The kind of its child executions.</param>
/// <param name="MaxConcurrency">How many of them may run at a time; 0 says nothing.</param>
/// <param name="Tolerated">How many items may fail.</param>
/// <param name="ItemCount">How many items there are; null where that is known only when they have been read.</param>
internal readonly record struct MapRunSettings(StateMachineType Type, int MaxConcurrency, ToleratedFailures Tolerated, long? ItemCount)
{
    private const int LargestConcurrency = 10_000;

    /// <summary>How many child executions run at a time.</summary>
    public int Concurrency => MaxConcurrency is > 0 and < LargestConcurrency ? MaxConcurrency : LargestConcurrency;
}
