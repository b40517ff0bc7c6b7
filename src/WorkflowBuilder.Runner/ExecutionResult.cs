using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What came of a run.</summary>
public sealed partial record ExecutionResult
{
    internal ExecutionResult()
    {
    }

    /// <summary>How it ended.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>The output; undefined unless it succeeded.</summary>
    public JsonData Output { get; init; }

    /// <summary>The name of the error, if it failed with one that has a name.</summary>
    public string? Error { get; init; }

    /// <summary>What happened, if it failed and that is known.</summary>
    public string? Cause { get; init; }

    /// <summary>The ARN the execution would have.</summary>
    public required string ExecutionArn { get; init; }

    /// <summary>The events in their order; none where <see cref="RunOptions.KeepHistory"/> is off.</summary>
    public IReadOnlyList<HistoryEvent> History { get; init; } = [];

    /// <summary>The names of the states in the order they were entered; none where <see cref="RunOptions.KeepHistory"/> is off.</summary>
    public IReadOnlyList<string> VisitedStates { get; init; } = [];

    /// <summary>How often a state was entered or retried, which is what Step Functions bills for a standard workflow.</summary>
    public required long Transitions { get; init; }

    /// <summary>What came of its Distributed Maps, in the order in which these ended.</summary>
    public IReadOnlyList<MapRunResult> MapRuns { get; init; } = [];

    /// <summary>When it began, on the clock of the run.</summary>
    public required DateTimeOffset StartDate { get; init; }

    /// <summary>When it ended, on the clock of the run.</summary>
    public required DateTimeOffset StopDate { get; init; }

    /// <summary>How long it took, on the clock of the run.</summary>
    public TimeSpan Duration => StopDate - StartDate;

    /// <summary>The executions it started, in the order they ended; none where <see cref="RunOptions.KeepHistory"/> is off.</summary>
    public IReadOnlyList<ExecutionResult> Children { get; init; } = [];

    /// <summary>How the run compares with the recorded execution it replays; <see langword="null"/> where it replays none.</summary>
    public ReplayResult? Replay { get; init; }

    /// <summary>What was gone through and what was not.</summary>
    public required Coverage Coverage { get; init; }
}
