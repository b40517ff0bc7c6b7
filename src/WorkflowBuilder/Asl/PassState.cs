using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Passes its input on, or puts a value in its place.</summary>
public sealed record PassState : StateDefinition
{
    internal PassState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>The fixed result.</summary>
    public JsonElement? Result => Json("Result");

    /// <summary>The computed result.</summary>
    public JsonElement? Parameters => Json("Parameters");

    /// <summary>Where the result is placed in the input.</summary>
    public AslPath? ResultPath { get; internal init; }
}
