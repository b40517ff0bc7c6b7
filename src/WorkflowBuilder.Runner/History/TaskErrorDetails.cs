using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How a request to a service failed.</summary>
/// <param name="ResourceType">The service.</param>
/// <param name="Resource">The action and pattern.</param>
/// <param name="Error">The name of the error, if it has one.</param>
/// <param name="Cause">What happened, if that is known.</param>
public sealed record TaskErrorDetails(string ResourceType, string Resource, string? Error, string? Cause) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("resourceType", ResourceType);
        writer.WriteString("resource", Resource);
        writer.WriteTextIfAny("error", Error);
        writer.WriteTextIfAny("cause", Cause);
    }
}
