using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>States of a scope that lead to one another, so that an execution may go round and round in them.</summary>
internal sealed class Loop
{
    private const int NamesShown = 3;

    private readonly ScopeFlow _flow;
    private readonly FlowComponents _components;
    private readonly int _group;
    private LoopChanges? _changes;
    private List<LoopExit>? _exits;
    private bool? _isUnchanging;

    public Loop(ScopeFlow flow, FlowComponents components, int group)
    {
        _flow = flow;
        _components = components;
        _group = group;
        var members = components[group].ToArray();
        Array.Sort(members);
        States = Array.ConvertAll(members, member => flow.Scope.States[member]);
    }

    /// <summary>The number of the loop among the groups of states of its scope.</summary>
    public int Group => _group;

    /// <summary>The states in the order of the document.</summary>
    public IReadOnlyList<StateContext> States { get; }

    /// <summary>The ways out.</summary>
    public IReadOnlyList<LoopExit> Exits => _exits ??= FindExits();

    /// <summary>What the states change of what the rules of their Choices look at.</summary>
    public LoopChanges Changes => _changes ??= new(this);

    /// <summary>Whether there is no way out, and nothing beside the scope cuts the loop short either.</summary>
    public bool IsEndless => Exits.Count == 0 && !_flow.Scope.MayBeCutShort;

    /// <summary>
    /// Whether every way out is a rule of a Choice, what the rules look at stays the same in the loop, and no other way may lead to another of them.
    /// </summary>
    public bool IsUnchanging => _isUnchanging ??= Exits.Count > 0
        && !_flow.Scope.MayBeCutShort
        && Exits.All(exit => exit.Kind == FlowEdgeKind.Choice && !Changes.MayChange((ChoiceState)exit.State.State))
        && (Exits.Count == 1 || !States.Any(MayGoElsewhere));

    /// <summary>The names of the states in the words of a message.</summary>
    public string Names
    {
        get
        {
            var names = string.Join(", ", States.Take(NamesShown).Select(state => $"\"{state.Name}\""));
            return States.Count > NamesShown ? $"{names} and {States.Count - NamesShown} more" : names;
        }
    }

    public bool Has(int state) => _components.GroupOf(state) == _group;

    public ReadOnlySpan<FlowEdge> EdgesOf(StateContext state) => _flow.EdgesOf(state.Index);

    /// <summary>Whether a state may lead to another state of the loop in the next round.</summary>
    private bool MayGoElsewhere(StateContext state)
    {
        if (state.State is ChoiceState choice)
        {
            return Changes.MayChange(choice);
        }

        var ways = 0;
        foreach (var edge in EdgesOf(state))
        {
            ways += Has(edge.Target) ? 1 : 0;
        }

        return ways > 1;
    }

    /// <summary>Gives the ways out, those of one kind from one state as one.</summary>
    private List<LoopExit> FindExits()
    {
        var exits = new List<LoopExit>();
        var kinds = new HashSet<FlowEdgeKind>();
        foreach (var state in States)
        {
            kinds.Clear();
            if (_flow.MayEnd(state.Index))
            {
                kinds.Add(FlowEdgeKind.End);
            }

            foreach (var edge in EdgesOf(state))
            {
                if (!Has(edge.Target))
                {
                    kinds.Add(edge.Kind);
                }
            }

            exits.AddRange(kinds.Select(kind => new LoopExit(state, kind)));
        }

        return exits;
    }
}
