using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How much there is to do.</summary>
/// <param name="Length">The number of items; 0 where they are read later.</param>
public sealed record MapStateStartedDetails(long Length) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteNumber("length", Length);
    }
}
