using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How an execution began.</summary>
/// <param name="Input">The input.</param>
/// <param name="RoleArn">The role of the state machine.</param>
public sealed record ExecutionStartedDetails(JsonData Input, string RoleArn) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WritePayload("input", Input);
        writer.WriteString("roleArn", RoleArn);
    }
}
