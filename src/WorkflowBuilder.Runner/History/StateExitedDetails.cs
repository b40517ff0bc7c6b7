using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state gave.</summary>
/// <param name="Name">The name of the state.</param>
/// <param name="Output">The output of the state.</param>
/// <param name="AssignedVariables">The variables it set, an object; undefined where it set none.</param>
public sealed record StateExitedDetails(string Name, JsonData Output, JsonData AssignedVariables) : HistoryEventDetails
{
    internal override string MemberName => "stateExitedEventDetails";

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("name", Name);
        writer.WritePayload("output", Output);
        if (AssignedVariables.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("assignedVariables");
        foreach (var (variable, value) in AssignedVariables.Members)
        {
            writer.WriteString(variable, value.ToString());
        }

        writer.WriteEndObject();
        writer.WriteStartObject("assignedVariablesDetails");
        writer.WriteBoolean("truncated", false);
        writer.WriteEndObject();
    }
}
