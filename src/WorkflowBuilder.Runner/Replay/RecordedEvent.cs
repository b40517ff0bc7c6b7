using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>An event of a recorded history.</summary>
/// <param name="Id">Its number.</param>
/// <param name="PreviousId">The number of the event that led to it.</param>
/// <param name="Timestamp">When it happened.</param>
/// <param name="Type">What happened, in the words of AWS.</param>
/// <param name="Details">More about it; undefined where there is nothing.</param>
internal sealed record RecordedEvent(long Id, long PreviousId, DateTimeOffset Timestamp, string Type, JsonData Details)
{
    /// <summary>The name of the state or of the Map state, for events that say it.</summary>
    public string? Name => Text("name") ?? Text("state");

    public long? Index => Details["index"].TryGetInt64(out var index) ? index : null;

    /// <summary>How the execution ended with this event.</summary>
    public ExecutionStatus? EndStatus => Type switch
    {
        "ExecutionSucceeded" => ExecutionStatus.Succeeded,
        "ExecutionFailed" => ExecutionStatus.Failed,
        "ExecutionTimedOut" => ExecutionStatus.TimedOut,
        "ExecutionAborted" => ExecutionStatus.Aborted,
        _ => null,
    };

    public string? Text(string member) => Details[member] is { IsString: true } text ? text.GetString() : null;

    /// <summary>Whether the history holds only the beginning of a text.</summary>
    public bool IsTruncated(string member) => Details[$"{member}Details"]["truncated"] == JsonData.True;

    /// <summary>JSON that events hold as text; undefined where there is none.</summary>
    public JsonData Payload(string member) => Parse(Details[member]);

    /// <summary>The value of JSON that events hold as text.</summary>
    public static JsonData Parse(JsonData text)
    {
        try
        {
            return text.IsString ? JsonData.Parse(text.GetString()) : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Type}{(Name is null ? "" : $" \"{Name}\"")}";
}
