using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds the cheapest and the dearest way through a scope.</summary>
internal sealed class WayFinder
{
    private readonly ScopeFlow _flow;
    private readonly StateCost[] _costs;
    private readonly Dictionary<int, LoopCounter> _counters;
    private readonly Func<PathBounds, Bounds> _measure;
    private readonly bool _mayFail;
    private readonly double[] _least;
    private readonly double[] _most;

    private WayFinder(ScopeFlow flow, StateCost[] costs, Dictionary<int, LoopCounter> counters, Func<PathBounds, Bounds> measure)
    {
        (_flow, _costs, _counters, _measure) = (flow, costs, counters, measure);
        _least = new double[costs.Length];
        _most = new double[costs.Length];
        _mayFail = !flow.Scope.States.Exists(state => EndsWell(state.Index));
    }

    /// <summary>Gives the least and the most that it takes from the first state to an end: one without an error where there is one for the least.</summary>
    /// <param name="flow">The ways of the scope.</param>
    /// <param name="costs">What its states take.</param>
    /// <param name="counters">What counts the rounds of its loops, where that is known.</param>
    /// <param name="measure">What is to be measured.</param>
    public static Bounds Find(ScopeFlow flow, StateCost[] costs, Dictionary<int, LoopCounter> counters, Func<PathBounds, Bounds> measure)
    {
        var finder = new WayFinder(flow, costs, counters, measure);
        for (var group = 0; group < flow.Components.Count; group++)
        {
            finder.Visit(group);
        }

        var start = flow.Scope.Start!.Index;
        return new(finder._least[start], finder._most[start]);
    }

    /// <summary>Finds the ways from the states of a group, when those from all groups after it are known.</summary>
    private void Visit(int group)
    {
        foreach (var state in _flow.Components[group])
        {
            var end = _flow.MayEnd(state) ? Cost(state, FlowEdgeKind.End) : new(double.PositiveInfinity, 0);
            _least[state] = EndsWell(state) || _mayFail ? end.Least : double.PositiveInfinity;
            _most[state] = end.Most;
            foreach (var edge in _flow.EdgesOf(state))
            {
                if (_flow.Components.GroupOf(edge.Target) != group)
                {
                    var cost = Cost(state, edge.Kind);
                    _least[state] = Math.Min(_least[state], cost.Least + _least[edge.Target]);
                    _most[state] = Math.Max(_most[state], cost.Most + _most[edge.Target]);
                }
            }
        }

        if (!_flow.Components.IsLoop(group))
        {
            return;
        }

        if (_counters.TryGetValue(group, out var counter))
        {
            VisitCounted(group, counter);
        }
        else
        {
            VisitLoop(group);
        }
    }

    /// <summary>Finds the ways through a loop whose rounds are counted.</summary>
    private void VisitCounted(int group, LoopCounter counter)
    {
        var round = counter.Round;
        var onwards = Array.ConvertAll(round, state => CostOnwards(state, group));
        var shortest = CountedWays.Shortest(counter, Array.ConvertAll(round, state => _least[state]), Array.ConvertAll(onwards, cost => cost.Least));
        var longest = CountedWays.Longest(counter, Array.ConvertAll(round, state => _most[state]), Array.ConvertAll(onwards, cost => cost.Most));
        for (var place = 0; place < round.Length; place++)
        {
            _least[round[place]] = shortest[place];
            _most[round[place]] = longest[place];
        }
    }

    /// <summary>Gives what a state takes that leads on in its loop.</summary>
    private Bounds CostOnwards(int state, int group)
    {
        var found = new Bounds(double.PositiveInfinity, 0);
        foreach (var edge in _flow.EdgesOf(state))
        {
            if (_flow.Components.GroupOf(edge.Target) == group)
            {
                var cost = Cost(state, edge.Kind);
                found = new(Math.Min(found.Least, cost.Least), Math.Max(found.Most, cost.Most));
            }
        }

        return found;
    }

    /// <summary>Finds the cheapest ways inside a loop, those of the states nearest to a way out first (Dijkstra).</summary>
    private void VisitLoop(int group)
    {
        var before = EdgesBackwards(group);
        var open = new PriorityQueue<int, double>();
        foreach (var state in _flow.Components[group])
        {
            _most[state] = double.PositiveInfinity;
            open.Enqueue(state, _least[state]);
        }

        while (open.TryDequeue(out var state, out var least))
        {
            if (least > _least[state] || !before.TryGetValue(state, out var edges))
            {
                continue;
            }

            foreach (var edge in edges)
            {
                var found = Cost(edge.Target, edge.Kind).Least + least;
                if (found < _least[edge.Target])
                {
                    _least[edge.Target] = found;
                    open.Enqueue(edge.Target, found);
                }
            }
        }
    }

    /// <summary>Gives the ways in a loop by the states that they lead to.</summary>
    private Dictionary<int, List<FlowEdge>> EdgesBackwards(int group)
    {
        var before = new Dictionary<int, List<FlowEdge>>();
        foreach (var state in _flow.Components[group])
        {
            foreach (var edge in _flow.EdgesOf(state))
            {
                if (_flow.Components.GroupOf(edge.Target) == group)
                {
                    (before.TryGetValue(edge.Target, out var edges) ? edges : before[edge.Target] = []).Add(new(state, edge.Kind));
                }
            }
        }

        return before;
    }

    private Bounds Cost(int state, FlowEdgeKind kind) => _measure(kind == FlowEdgeKind.Catch ? _costs[state].Caught : _costs[state].Done);

    private bool EndsWell(int state) => _flow.MayEnd(state) && _flow.Scope.States[state].State is not FailState;
}
