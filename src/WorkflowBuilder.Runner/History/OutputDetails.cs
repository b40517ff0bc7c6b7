using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What an execution, a function or a worker gave.</summary>
/// <param name="Output">The output.</param>
public sealed record OutputDetails(JsonData Output) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WritePayload("output", Output);
    }
}
