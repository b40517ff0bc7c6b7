using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Which run of a distributed Map began.</summary>
/// <param name="MapRunArn">The ARN of the run.</param>
public sealed record MapRunStartedDetails(string MapRunArn) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("mapRunArn", MapRunArn);
    }
}
