using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What an event says besides its type.</summary>
public abstract record HistoryEventDetails
{
    private protected HistoryEventDetails()
    {
    }

    /// <summary>The name of the member that holds the details, where it does not follow from the type of the event.</summary>
    internal virtual string? MemberName => null;

    internal abstract void WriteMembers(Utf8JsonWriter writer);
}
