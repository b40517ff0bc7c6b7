using System.Collections.Immutable;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Where to go when a state fails.</summary>
public sealed record Catcher : AslNode
{
    internal Catcher(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>The names of the errors.</summary>
    public ImmutableArray<string> ErrorEquals { get; internal init; } = [];

    /// <summary>Where the description of the error is placed in the input.</summary>
    public AslPath? ResultPath { get; internal init; }

    /// <summary>What the handler gets (JSONata).</summary>
    public JsonElement? Output => Json("Output");

    /// <summary>The variables to set.</summary>
    public JsonElement? Assign => Json("Assign");

    /// <summary>The state that handles the error.</summary>
    public string? Next { get; internal init; }

    /// <summary>A description for people.</summary>
    public string? Comment { get; internal init; }
}
