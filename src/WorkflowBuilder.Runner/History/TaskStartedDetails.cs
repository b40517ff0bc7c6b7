using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The request that was sent.</summary>
/// <param name="ResourceType">The service.</param>
/// <param name="Resource">The action and pattern.</param>
public sealed record TaskStartedDetails(string ResourceType, string Resource) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("resourceType", ResourceType);
        writer.WriteString("resource", Resource);
    }
}
