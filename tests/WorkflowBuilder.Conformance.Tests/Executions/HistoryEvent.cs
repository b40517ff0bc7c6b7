using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>An event of a history as <c>GetExecutionHistory</c> shows it.</summary>
internal readonly record struct HistoryEvent(JsonData Content)
{
    public string Type => Content["type"].GetString();

    public long Id => Content["id"].TryGetInt64(out var id) ? id : 0;

    public long PreviousId => Content["previousEventId"].TryGetInt64(out var id) ? id : 0;

    /// <summary>Whether the recording lost the number of the event, which then is <c>[0]</c>.</summary>
    public bool LostId => Content["id"].IsArray;

    /// <summary>The member that only this type of event has; undefined where there is none.</summary>
    public JsonData Details => Content.Members.FirstOrDefault(member => member.Key.EndsWith("EventDetails", StringComparison.Ordinal)).Value;

    /// <summary>The name of the state, where the event tells it.</summary>
    public string? Name => Details["name"] is { IsString: true } name ? name.GetString() : null;

    /// <summary>The number of the iteration of a Map state, where the event is of one.</summary>
    public long Index => Details["index"].TryGetInt64(out var index) ? index : -1;

    /// <summary>The status the execution ended with; <see langword="null"/> where the event is not its end.</summary>
    public string? FinalStatus => Type switch
    {
        "ExecutionSucceeded" => "SUCCEEDED",
        "ExecutionFailed" => "FAILED",
        "ExecutionAborted" => "ABORTED",
        "ExecutionTimedOut" => "TIMED_OUT",
        _ => null,
    };

    /// <summary>The Map or Parallel state whose branches are done with this event; <see langword="null"/> for other events.</summary>
    public string? ClosedContainer => Type is "MapStateEntered" or "MapStateStarted" or "ParallelStateEntered" or "ParallelStateStarted" ? null : Container;

    /// <summary>The kind of state, <c>MapState</c> or <c>ParallelState</c>, that the event tells of.</summary>
    public string? Container =>
        Type.StartsWith("MapState", StringComparison.Ordinal) ? "MapState"
        : Type.StartsWith("ParallelState", StringComparison.Ordinal) ? "ParallelState"
        : null;

    /// <summary>The event without its place in the history and its time.</summary>
    public JsonData Body => JsonData.From(Content.Members.Where(member => member.Key is not ("id" or "previousEventId" or "timestamp")));

    /// <summary>The event without its time.</summary>
    public JsonData Numbered => JsonData.From(Content.Members.Where(member => member.Key is not "timestamp"));

    /// <summary>The events in the order of their ids, or as they are where the recording lost ids.</summary>
    public static IReadOnlyList<HistoryEvent> InOrder(JsonData events)
    {
        var all = events.Items.ToArray().Select(content => new HistoryEvent(content)).ToList();
        return all.Exists(item => item.LostId) ? all : [.. all.OrderBy(item => item.Id)];
    }
}
