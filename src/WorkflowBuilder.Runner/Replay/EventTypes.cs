using System.Collections.Frozen;

namespace WorkflowBuilder.Runner;

/// <summary>What the types of events have to do with one another.</summary>
internal static class EventTypes
{
    private static readonly FrozenSet<string> Scheduled =
        FrozenSet.Create(StringComparer.Ordinal, "TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled");

    private static readonly FrozenSet<string> TaskEnds = FrozenSet.Create(
        StringComparer.Ordinal,
        "TaskSucceeded",
        "TaskFailed",
        "TaskTimedOut",
        "TaskStartFailed",
        "TaskSubmitFailed",
        "LambdaFunctionSucceeded",
        "LambdaFunctionFailed",
        "LambdaFunctionTimedOut",
        "LambdaFunctionScheduleFailed",
        "LambdaFunctionStartFailed",
        "ActivitySucceeded",
        "ActivityFailed",
        "ActivityTimedOut",
        "ActivityScheduleFailed");

    private static readonly FrozenSet<string> Progress =
        FrozenSet.Create(StringComparer.Ordinal, "TaskStarted", "TaskSubmitted", "LambdaFunctionStarted", "ActivityStarted");

    public static bool IsScheduled(string type) => Scheduled.Contains(type);

    /// <summary>Whether a state begins its work, for the first time or again.</summary>
    public static bool IsAttempt(string type) => IsScheduled(type) || type is "MapStateStarted" or "ParallelStateStarted";

    public static bool IsTaskEnd(string type) => TaskEnds.Contains(type);

    /// <summary>Whether an execution may have the event or not without going another way: how far a task got, and what was cut short.</summary>
    public static bool IsOptional(string type) => Progress.Contains(type) || (type.EndsWith("Aborted", StringComparison.Ordinal) && type != "ExecutionAborted");

    /// <summary>The type that stands for all in which a failure of the same kind is reported, depending on when it was noticed.</summary>
    public static string Kind(string type) => type switch
    {
        "TaskStartFailed" or "TaskSubmitFailed" => "TaskFailed",
        "LambdaFunctionScheduleFailed" or "LambdaFunctionStartFailed" => "LambdaFunctionFailed",
        "ActivityScheduleFailed" => "ActivityFailed",
        _ => type,
    };
}
