using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Which expression failed.</summary>
/// <param name="Error">The name of the error.</param>
/// <param name="Cause">What happened.</param>
/// <param name="Location">The field, such as <c>Output/total</c>; none where the input of the state is at fault.</param>
/// <param name="State">The name of the state.</param>
public sealed record EvaluationFailedDetails(string Error, string Cause, string? Location, string State) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("error", Error);
        writer.WriteString("cause", Cause);
        writer.WriteTextIfAny("location", Location);
        writer.WriteString("state", State);
    }
}
