using System.Runtime.InteropServices;

namespace WorkflowBuilder;

/// <summary>
/// The states of a scope that StartAt leads to, in groups: states that lead to one another are one group (Tarjan's strongly connected components).
/// </summary>
internal sealed class FlowComponents
{
    private readonly ScopeFlow _flow;
    private readonly int[] _order;
    private readonly int[] _lowest;
    private readonly int[] _groups;
    private readonly List<int> _states = [];
    private readonly List<int> _ends = [];
    private readonly Stack<int> _open = new();
    private readonly List<Loop> _loops = [];
    private int _visited;

    public FlowComponents(ScopeFlow flow)
    {
        _flow = flow;
        var count = flow.Scope.States.Count;
        _order = new int[count];
        _lowest = new int[count];
        _groups = new int[count];
        Array.Fill(_groups, -1);
        if (flow.Scope.Start is { Index: var start })
        {
            Visit(start);
        }
    }

    /// <summary>The number of groups. A group comes after all those that it leads to.</summary>
    public int Count => _ends.Count;

    /// <summary>Whether StartAt leads to all states.</summary>
    public bool ReachAll => _visited == _order.Length;

    /// <summary>The groups of states that are on a loop, in the order of the document.</summary>
    public IReadOnlyList<Loop> Loops => _loops;

    /// <summary>The states of a group.</summary>
    public ReadOnlySpan<int> this[int group] =>
        CollectionsMarshal.AsSpan(_states)[(group == 0 ? 0 : _ends[group - 1]).._ends[group]];

    /// <summary>The group of a state; -1 where nothing leads to the state.</summary>
    public int GroupOf(int state) => _groups[state];

    /// <summary>Whether a way may be taken again and again.</summary>
    public bool IsLoop(int group) => this[group] is var states && (states.Length > 1 || LeadsToItself(states[0]));

    private bool LeadsToItself(int state)
    {
        foreach (var edge in _flow.EdgesOf(state))
        {
            if (edge.Target == state)
            {
                return true;
            }
        }

        return false;
    }

    private void Visit(int start)
    {
        var calls = new Stack<(int State, int NextEdge)>();
        calls.Push((start, 0));
        while (calls.TryPop(out var call))
        {
            var (state, next) = call;
            if (next == 0)
            {
                _order[state] = _lowest[state] = ++_visited;
                _open.Push(state);
            }

            if (FollowEdges(state, ref next) is { } target)
            {
                calls.Push((state, next));
                calls.Push((target, 0));
                continue;
            }

            if (_lowest[state] == _order[state])
            {
                Close(state);
            }

            if (calls.TryPeek(out var caller))
            {
                _lowest[caller.State] = Math.Min(_lowest[caller.State], _lowest[state]);
            }
        }

        _loops.Sort((one, other) => one.States[0].Index.CompareTo(other.States[0].Index));
    }

    /// <summary>Gives the next state that was not visited before.</summary>
    private int? FollowEdges(int state, ref int next)
    {
        var edges = _flow.EdgesOf(state);
        while (next < edges.Length)
        {
            var target = edges[next++].Target;
            if (_order[target] == 0)
            {
                return target;
            }

            if (_groups[target] < 0)
            {
                _lowest[state] = Math.Min(_lowest[state], _order[target]);
            }
        }

        return null;
    }

    private void Close(int root)
    {
        int state;
        do
        {
            state = _open.Pop();
            _groups[state] = Count;
            _states.Add(state);
        }
        while (state != root);

        _ends.Add(_states.Count);
        if (IsLoop(Count - 1))
        {
            _loops.Add(new(_flow, this, Count - 1));
        }
    }
}
