using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Who took a task.</summary>
/// <param name="WorkerName">The name of the worker, if it gave one.</param>
public sealed record ActivityStartedDetails(string? WorkerName) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteTextIfAny("workerName", WorkerName);
    }
}
