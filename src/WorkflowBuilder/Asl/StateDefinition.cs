using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A state of a definition.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#states-fields"/>.</remarks>
public abstract record StateDefinition : AslNode
{
    private protected StateDefinition(JsonSyntaxNode syntax, string name)
        : base(syntax) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type, as the definition names it.</summary>
    public string? Type { get; internal set; }

    /// <summary>A description for people.</summary>
    public string? Comment { get; internal set; }

    /// <summary>The query language that the state names; <see langword="null"/> for that of the definition.</summary>
    public QueryLanguage? QueryLanguage { get; internal set; }

    /// <summary>The part of the input that the state works on.</summary>
    public AslPath? InputPath { get; internal set; }

    /// <summary>The part of the result that the next state gets.</summary>
    public AslPath? OutputPath { get; internal set; }

    /// <summary>What the next state gets (JSONata).</summary>
    public JsonElement? Output => Json("Output");

    /// <summary>The variables to set.</summary>
    public JsonElement? Assign => Json("Assign");

    /// <summary>The state that follows.</summary>
    public string? Next { get; internal set; }

    /// <summary>Whether the state ends its scope.</summary>
    public bool End { get; internal set; }

    /// <summary>The scopes inside the state.</summary>
    public virtual IEnumerable<StateGraph> Nested => [];

    /// <summary>Whether the scope ends when the state does.</summary>
    public virtual bool IsTerminal => End;

    /// <summary>The names of the states that this one leads to, and the fields that name them.</summary>
    internal virtual TransitionTarget[] Targets => TransitionTarget.Of(Syntax, "Next", Next);
}
