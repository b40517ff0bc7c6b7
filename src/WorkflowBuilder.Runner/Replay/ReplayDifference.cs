using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Where a run left the recorded execution it replays.</summary>
public sealed record ReplayDifference
{
    internal ReplayDifference()
    {
    }

    /// <summary>The number of the recorded event; <see langword="null"/> where the run goes on after the last of its lane.</summary>
    public required long? EventId { get; init; }

    /// <summary>The type of the recorded event; <see langword="null"/> where there is none.</summary>
    public required string? ExpectedType { get; init; }

    /// <summary>The type of the event of the run; <see langword="null"/> where there is none.</summary>
    public required string? ActualType { get; init; }

    /// <summary>The name of the state the run was in; <see langword="null"/> outside of states.</summary>
    public string? StateName { get; init; }

    /// <summary>
    /// The JSON Pointer of the field of the event that differs, on into JSON that is held as text; <see langword="null"/> where the type differs.
    /// </summary>
    public string? Pointer { get; init; }

    /// <summary>The recorded value; undefined where there is none.</summary>
    public JsonData Expected { get; init; }

    /// <summary>The value of the run; undefined where there is none.</summary>
    public JsonData Actual { get; init; }

    /// <summary>What differs, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Gives the <see cref="Message"/>.</summary>
    public override string ToString() => Message;
}
