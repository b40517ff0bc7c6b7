namespace WorkflowBuilder.Asl;

/// <summary>Ends its scope with an error.</summary>
public sealed record FailState : StateDefinition
{
    internal FailState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>The name of the error.</summary>
    public string? Error { get; internal init; }

    /// <summary>Where the name of the error is in the input.</summary>
    public AslPath? ErrorPath { get; internal init; }

    /// <summary>The description of the error.</summary>
    public string? Cause { get; internal init; }

    /// <summary>Where the description of the error is in the input.</summary>
    public AslPath? CausePath { get; internal init; }

    /// <inheritdoc/>
    public override bool IsTerminal => true;
}
