using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a service answered.</summary>
/// <param name="ResourceType">The service.</param>
/// <param name="Resource">The action and pattern.</param>
/// <param name="Output">The answer.</param>
public sealed record TaskOutputDetails(string ResourceType, string Resource, JsonData Output) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("resourceType", ResourceType);
        writer.WriteString("resource", Resource);
        writer.WritePayload("output", Output);
    }
}
