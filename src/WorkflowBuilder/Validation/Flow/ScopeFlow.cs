using System.Runtime.InteropServices;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The ways between the states of a scope, and the loops that they make. States are named by their places in the scope.</summary>
internal sealed class ScopeFlow
{
    private readonly List<FlowEdge> _edges = [];
    private readonly int[] _firstEdge;
    private FlowComponents? _components;
    private bool _leadsBack;

    public ScopeFlow(ScopeContext scope)
    {
        Scope = scope;
        IsUnderstood = scope.IsUnderstood && scope.Start is not null;
        _firstEdge = new int[scope.States.Count + 1];
        foreach (var state in scope.States)
        {
            AddEdges(state.Index, state.State);
            _firstEdge[state.Index + 1] = _edges.Count;
        }
    }

    public ScopeContext Scope { get; }

    /// <summary>Whether all ways are known: no state and no transition is missing, unknown or a placeholder.</summary>
    public bool IsUnderstood { get; private set; }

    /// <summary>The states that can be reached, by the loops that they are in.</summary>
    public FlowComponents Components => _components ??= new(this);

    /// <summary>The loops, if all ways are known.</summary>
    public IReadOnlyList<Loop> Loops => IsUnderstood && _leadsBack ? Components.Loops : [];

    public ReadOnlySpan<FlowEdge> EdgesOf(int state) =>
        CollectionsMarshal.AsSpan(_edges)[_firstEdge[state].._firstEdge[state + 1]];

    /// <summary>Whether the scope may end with a state. A state of which this is not known lacks its transition, or has a placeholder for it.</summary>
    public bool MayEnd(int state) => Scope.States[state].State is var found && (found.IsTerminal || (found is not ChoiceState && found.Next is null));

    private void AddEdges(int index, StateDefinition state)
    {
        Add(index, state.Next, FlowEdgeKind.Next);
        if (state is ChoiceState choice)
        {
            foreach (var rule in choice.Choices)
            {
                Add(index, rule.Next, FlowEdgeKind.Choice);
            }

            Add(index, choice.Default, FlowEdgeKind.Choice);
        }
        else if (state is WorkStateDefinition work)
        {
            foreach (var catcher in work.Catch)
            {
                Add(index, catcher.Next, FlowEdgeKind.Catch);
            }
        }
    }

    private void Add(int index, string? next, FlowEdgeKind kind)
    {
        if (next is not null && Scope.Find(next) is { Index: var target })
        {
            // Without a way back to a state further up there is no loop.
            _leadsBack |= target <= index;
            _edges.Add(new(target, kind));
        }
        else
        {
            IsUnderstood &= next is null;
        }
    }
}
