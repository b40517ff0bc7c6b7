namespace WorkflowBuilder.Asl;

/// <summary>Delays its scope.</summary>
public sealed record WaitState : StateDefinition
{
    internal WaitState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>How long to wait.</summary>
    public AslNumber? Seconds { get; internal init; }

    /// <summary>Where the number of seconds is in the input.</summary>
    public AslPath? SecondsPath { get; internal init; }

    /// <summary>The moment to wait for.</summary>
    public string? Timestamp { get; internal init; }

    /// <summary>Where the moment is in the input.</summary>
    public AslPath? TimestampPath { get; internal init; }
}
