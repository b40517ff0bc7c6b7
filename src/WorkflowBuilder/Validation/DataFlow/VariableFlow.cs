using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>
/// Finds out which of the variables that are read may be assigned, and which must be, when a state begins. What a state assigns is there from the next
/// state on, and inside the states that come after it, but not in the child executions of a Distributed Map and not outside of its scope.
/// </summary>
internal sealed class VariableFlow
{
    private const int MaxVariables = 1_024;

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<StateContext, VariableSets> _states = [];
    private readonly Queue<StateContext> _open = new();

    public VariableFlow(ValidationContext context, VariableUses uses)
    {
        foreach (var read in uses.Reads)
        {
            if (_indices.Count < MaxVariables)
            {
                _indices.TryAdd(read.Name, _indices.Count);
            }
        }

        foreach (var scope in context.Scopes)
        {
            Visit(scope, uses);
        }
    }

    private int Words => (_indices.Count + 63) / 64;

    /// <summary>Whether it is known if a variable is there when a state begins: something leads to the state, and nothing hides how.</summary>
    public bool Knows(StateContext state, string variable) => _states.ContainsKey(state) && _indices.ContainsKey(variable);

    public bool MayBeAssigned(StateContext state, string variable) => VariableSets.Has(_states[state].May, _indices[variable]);

    public bool MustBeAssigned(StateContext state, string variable) => VariableSets.Has(_states[state].Must, _indices[variable]);

    private void Visit(ScopeContext scope, VariableUses uses)
    {
        if (!scope.IsUnderstood || scope.Start is not { } start || (scope.Parent is { } outer && !_states.ContainsKey(outer)))
        {
            return;
        }

        Enter(start, scope.Parent is null || scope.IsDistributed ? new(Words) : _states[scope.Parent], null, []);
        while (_open.TryDequeue(out var state))
        {
            var sets = _states[state];
            sets.IsOpen = false;
            Follow(state, sets, uses);
        }
    }

    private void Follow(StateContext state, VariableSets sets, VariableUses uses)
    {
        var own = state.State.Syntax.Find("Assign");
        if (state.State is not ChoiceState choice)
        {
            Enter(state, state.State.Next, sets, own);
            foreach (var catcher in state.State is WorkStateDefinition work ? work.Catch : [])
            {
                Enter(state, catcher.Next, sets, catcher.Syntax.Find("Assign"));
            }

            return;
        }

        // What is asked for may be counted on afterwards.
        var tested = uses.TestedIn(state);
        foreach (var rule in choice.Choices)
        {
            Enter(state, rule.Next, sets, rule.Syntax.Find("Assign"), tested);
        }

        Enter(state, choice.Default, sets, own, tested);
    }

    private void Enter(StateContext from, string? name, VariableSets sets, JsonSyntaxNode? assign, IReadOnlyList<string>? tested = null)
    {
        if (name is not null && from.Scope.Find(name) is { } target)
        {
            Enter(target, sets, assign, tested ?? []);
        }
    }

    private void Enter(StateContext target, VariableSets before, JsonSyntaxNode? assign, IReadOnlyList<string> tested)
    {
        var arriving = before;
        var isOwn = assign is not null || tested.Count > 0;
        if (isOwn)
        {
            arriving = before.Copy();
            foreach (var member in assign?.Members ?? JsonSyntaxMembers.None)
            {
                Add(arriving, VariableUses.NameOf(member));
            }

            foreach (var name in tested)
            {
                Add(arriving, name);
            }
        }

        var isChanged = true;
        if (_states.TryGetValue(target, out var sets))
        {
            isChanged = sets.Join(arriving);
        }
        else
        {
            _states[target] = sets = isOwn ? arriving : arriving.Copy();
        }

        if (isChanged && !sets.IsOpen)
        {
            sets.IsOpen = true;
            _open.Enqueue(target);
        }
    }

    private void Add(VariableSets sets, string name)
    {
        if (_indices.TryGetValue(name, out var index))
        {
            sets.Add(index);
        }
    }
}
