using System.Collections.Immutable;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A state that does work which may fail.</summary>
public abstract record WorkStateDefinition : StateDefinition
{
    private protected WorkStateDefinition(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>What the work gets (JSONPath).</summary>
    public JsonElement? Parameters => Json("Parameters");

    /// <summary>What the work gets (JSONata).</summary>
    public JsonElement? Arguments => Json("Arguments");

    /// <summary>The shape of the result.</summary>
    public JsonElement? ResultSelector => Json("ResultSelector");

    /// <summary>Where the result is placed in the input.</summary>
    public AslPath? ResultPath { get; internal init; }

    /// <summary>When to run the state again.</summary>
    public ImmutableArray<Retrier> Retry { get; internal init; } = [];

    /// <summary>Where to go when the state fails.</summary>
    public ImmutableArray<Catcher> Catch { get; internal init; } = [];

    /// <summary>Whether all catchers are there, and no placeholder in the place of one.</summary>
    internal bool HasAllCatchers => Syntax.Find("Catch") is not { } catchers || (catchers.IsArray && catchers.Elements.Length == Catch.Length);

    internal override TransitionTarget[] Targets => Catch.IsEmpty
        ? base.Targets
        : [.. base.Targets, .. Catch.SelectMany(catcher => TransitionTarget.Of(catcher.Syntax, "Next", catcher.Next))];
}
