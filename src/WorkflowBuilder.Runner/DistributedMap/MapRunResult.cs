namespace WorkflowBuilder.Runner;

/// <summary>What came of a run of a Distributed Map, as <c>DescribeMapRun</c> shows it.</summary>
public sealed record MapRunResult
{
    internal MapRunResult()
    {
    }

    /// <summary>The ARN the map run would have.</summary>
    public required string MapRunArn { get; init; }

    /// <summary>The ARN of the execution it belongs to.</summary>
    public required string ExecutionArn { get; init; }

    /// <summary>The name of the state.</summary>
    public required string StateName { get; init; }

    /// <summary>The label of the state.</summary>
    public required string Label { get; init; }

    /// <summary>How it ended.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>When it began, on the clock of the run.</summary>
    public required DateTimeOffset StartDate { get; init; }

    /// <summary>When it ended, on the clock of the run.</summary>
    public required DateTimeOffset StopDate { get; init; }

    /// <summary>How many child executions ran at a time.</summary>
    /// <value>0 is no limit of the definition.</value>
    public required int MaxConcurrency { get; init; }

    /// <summary>How many items could fail.</summary>
    public required long ToleratedFailureCount { get; init; }

    /// <summary>Which share of the items could fail, 0 to 100.</summary>
    public required double ToleratedFailurePercentage { get; init; }

    /// <summary>How many items came how far.</summary>
    public required MapRunCounts ItemCounts { get; init; }

    /// <summary>How many child executions came how far.</summary>
    public required MapRunCounts ExecutionCounts { get; init; }
}
