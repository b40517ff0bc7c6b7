using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A state at its place in the definition.</summary>
internal sealed class StateLayout(State state, ScopeLayout scope)
{
    public State State { get; } = state;

    public ScopeLayout Scope { get; } = scope;

    /// <summary>The scopes inside the state.</summary>
    public List<ScopeLayout> Nested { get; } = [];

    public StateFields Fields { get; } = new();

    /// <summary>The query language of the state; settled after the fields are known.</summary>
    public QueryLanguage Language { get; set; }

    /// <summary>The JSON Pointer of the state.</summary>
    public string Pointer => $"{Scope.Pointer}/States/{PointerStep}";

    /// <summary>The place of the state as Step Functions writes it.</summary>
    public string AwsLocation => $"{Scope.AwsLocation}/States/{State.Name}";

    /// <summary>The name of the state, escaped for a JSON Pointer.</summary>
    public string PointerStep => JsonSyntaxNode.Escape(State.Name);
}
