using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads an event as <c>GetExecutionHistory</c> returns it, or as the log of an execution holds it.</summary>
internal static class RecordedEventReader
{
    // Later moments in seconds, and earlier ones in milliseconds, are not to be met.
    private const double FirstMilliseconds = 100_000_000_000;

    /// <exception cref="InvalidHistoryException">It is no event.</exception>
    public static RecordedEvent Read(JsonData item)
    {
        // What a query of the log gives wraps the event.
        if (item["message"].IsString && RecordedEvent.Parse(item["message"]) is { IsObject: true } message)
        {
            item = message;
        }

        var type = item["type"];
        if (!type.IsString || Number(item["id"]) is not { } id)
        {
            throw new InvalidHistoryException($"An event has no type or no number: {Excerpt.Of(item)}");
        }

        var timestamp = Moment(item["timestamp"].IsUndefined ? item["event_timestamp"] : item["timestamp"])
            ?? throw new InvalidHistoryException($"Event {id} has no timestamp, which is a text in the form of ISO 8601 or the seconds since 1970.");
        var previous = item["previousEventId"].IsUndefined ? item["previous_event_id"] : item["previousEventId"];
        return new(id, Number(previous) ?? 0, timestamp, type.GetString(), Details(item));
    }

    private static JsonData Details(JsonData item)
    {
        foreach (var (name, value) in item.Members)
        {
            if (value.IsObject && (name == "details" || name.EndsWith("EventDetails", StringComparison.Ordinal)))
            {
                return value;
            }
        }

        return default;
    }

    private static long? Number(JsonData value)
    {
        var isNumber = value.IsString
            ? long.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            : value.TryGetInt64(out number);
        return isNumber && number >= 0 ? number : null;
    }

    private static DateTimeOffset? Moment(JsonData value)
    {
        if (value.IsString && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment;
        }

        var isNumber = value.IsString
            ? double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            : value.TryGetDouble(out number);
        return isNumber ? SinceEpoch(number) : null;
    }

    private static DateTimeOffset? SinceEpoch(double number)
    {
        var seconds = number >= FirstMilliseconds ? number / 1000 : number;
        return seconds is >= 0 and < FirstMilliseconds ? DateTimeOffset.UnixEpoch.AddTicks((long)Math.Round(seconds * 1000) * TimeSpan.TicksPerMillisecond) : null;
    }
}
