using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>An event in the history of an execution.</summary>
/// <param name="Id">The number of the event, from 1.</param>
/// <param name="PreviousEventId">The event that led to it; 0 where there is none.</param>
/// <param name="Timestamp">When it happened, on the clock of the run.</param>
/// <param name="Type">What happened.</param>
/// <param name="Details">More about it; <see langword="null"/> for types that have none.</param>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html"/>.</remarks>
public sealed record HistoryEvent(long Id, long PreviousEventId, DateTimeOffset Timestamp, HistoryEventType Type, HistoryEventDetails? Details)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of the state, for events that have one.</summary>
    public string? StateName => Details switch
    {
        StateEnteredDetails entered => entered.Name,
        StateExitedDetails exited => exited.Name,
        MapIterationDetails iteration => iteration.Name,
        EvaluationFailedDetails evaluation => evaluation.State,
        _ => null,
    };

    /// <summary>Writes the event as <c>GetExecutionHistory</c> returns it.</summary>
    /// <param name="writer">What to write to.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("timestamp", Timestamp);
        writer.WriteString("type", Type.ToString());
        writer.WriteNumber("id", Id);
        writer.WriteNumber("previousEventId", PreviousEventId);
        if (Details is not null)
        {
            writer.WriteStartObject(Details.MemberName ?? MemberNameOf(Type));
            Details.WriteMembers(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>The event as <c>GetExecutionHistory</c> returns it.</summary>
    public JsonData ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            WriteTo(writer);
        }

        return JsonData.Parse(buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Type}{(StateName is null ? "" : $" \"{StateName}\"")}";

    private static string MemberNameOf(HistoryEventType type)
    {
        var name = type.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}EventDetails";
    }
}
