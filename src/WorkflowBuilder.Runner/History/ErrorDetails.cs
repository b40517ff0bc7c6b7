using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Why something failed.</summary>
/// <param name="Error">The name of the error, if it has one.</param>
/// <param name="Cause">What happened, if that is known.</param>
public sealed record ErrorDetails(string? Error, string? Cause) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteTextIfAny("error", Error);
        writer.WriteTextIfAny("cause", Cause);
    }
}
