using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state began with.</summary>
/// <param name="Name">The name of the state.</param>
/// <param name="Input">The input of the state.</param>
public sealed record StateEnteredDetails(string Name, JsonData Input) : HistoryEventDetails
{
    internal override string MemberName => "stateEnteredEventDetails";

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("name", Name);
        writer.WritePayload("input", Input);
    }
}
