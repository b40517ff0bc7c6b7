using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Which iteration it is about.</summary>
/// <param name="Name">The name of the Map state.</param>
/// <param name="Index">The position of the item, from 0.</param>
public sealed record MapIterationDetails(string Name, long Index) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("name", Name);
        writer.WriteNumber("index", Index);
    }
}
