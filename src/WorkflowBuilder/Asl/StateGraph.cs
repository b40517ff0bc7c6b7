using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>A scope of states: a state machine, a branch of a Parallel, or the item processor of a Map.</summary>
public abstract record StateGraph : AslNode
{
    private protected StateGraph(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>A description for people.</summary>
    public string? Comment { get; internal init; }

    /// <summary>The name of the state that runs first; <see langword="null"/> where it is missing.</summary>
    public string? StartAt { get; internal init; }

    /// <summary>The states in the order of the document.</summary>
    public ImmutableArray<StateDefinition> States { get; internal init; } = [];

    /// <summary>Whether all states could be read. What could not, or what a placeholder stands for, may lead anywhere and may end the scope.</summary>
    internal bool IsComplete => Syntax.Find("States") is { IsObject: true } states && states.Members.Count == States.Length;
}
