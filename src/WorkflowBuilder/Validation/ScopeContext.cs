using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A scope of states, and what is around it.</summary>
internal sealed class ScopeContext(StateGraph graph, StateContext? parent, StateMachineType outerType)
{
    private Dictionary<string, StateContext>? _byName;
    private ScopeFlow? _flow;
    private bool? _isUnderstood;

    public StateGraph Graph { get; } = graph;

    /// <summary>The Parallel or Map that the scope is in; <see langword="null"/> for the whole definition.</summary>
    public StateContext? Parent { get; } = parent;

    /// <summary>The kind of the executions that run the scope: its own where a Distributed Map starts child executions for it.</summary>
    public StateMachineType Type { get; } = graph is ItemProcessor { Mode: "DISTRIBUTED", ExecutionType: var type }
        ? type == "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard
        : outerType;

    /// <summary>Whether child executions of a Distributed Map run the scope.</summary>
    public bool IsDistributed => Graph is ItemProcessor { Mode: "DISTRIBUTED" };

    public List<StateContext> States { get; } = new(graph.States.Length);

    /// <summary>The first state, if the scope has one of the name that it starts at.</summary>
    public StateContext? Start => Graph.StartAt is { } name ? Find(name) : null;

    /// <summary>
    /// Whether all transitions can be followed: each state could be read, has a name and a known type, and leads to states and not to placeholders.
    /// </summary>
    public bool IsUnderstood => _isUnderstood ??=
        Graph.IsComplete
        && Graph.StartAt is { } start && !Placeholder.IsIn(start)
        && States.TrueForAll(state => state.IsUnderstood);

    /// <summary>The ways between the states.</summary>
    public ScopeFlow Flow => _flow ??= new(this);

    /// <summary>Whether the scope is one that an execution runs from its first event to its last, and not a part of another.</summary>
    [MemberNotNullWhen(false, nameof(Parent))]
    public bool IsExecution => Parent is null || IsDistributed;

    /// <summary>
    /// Whether something beside the scope may end it before it does itself, and the execution goes on: a branch or iteration that fails, which is caught.
    /// </summary>
    public bool MayBeCutShort
    {
        get
        {
            for (var scope = this; !scope.IsExecution; scope = scope.Parent.Scope)
            {
                if (scope.Parent.State is WorkStateDefinition { Catch.IsEmpty: false })
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gives a state by name, the first of duplicates.</summary>
    public StateContext? Find(string name)
    {
        if (_byName is null)
        {
            _byName = new(States.Count, StringComparer.Ordinal);
            foreach (var state in States)
            {
                _byName.TryAdd(state.Name, state);
            }
        }

        return _byName.GetValueOrDefault(name);
    }
}
