namespace WorkflowBuilder;

/// <summary>Walks over the graph of states, without recursion, each state once and in the order a reader would expect.</summary>
internal static class StateWalk
{
    /// <summary>The states of one scope, from <paramref name="start"/> on: successors before choices before error handlers.</summary>
    public static IEnumerable<State> Scope(State start, bool includeErrorHandlers) =>
        Walk(start, includeErrorHandlers, ends: null);

    /// <summary>The states of a fragment and all that is nested in them; what follows its open ends does not belong to it.</summary>
    public static IReadOnlyList<State> Fragment(IChainable fragment)
    {
        var ends = OpenEnds(fragment);
        var found = new List<State>();
        var scopes = new Queue<(State Start, HashSet<State>? Ends)>([(fragment.StartState, ends)]);
        while (scopes.TryDequeue(out var scope))
        {
            foreach (var state in Walk(scope.Start, includeErrorHandlers: true, scope.Ends))
            {
                found.Add(state);
                foreach (var nested in state.Nested)
                {
                    scopes.Enqueue((nested.StartState, null));
                }
            }
        }

        return found;
    }

    // What ends a fragment may be a chain or another fragment, whose own ends are meant.
    private static HashSet<State> OpenEnds(IChainable fragment)
    {
        var ends = new HashSet<State>();
        var open = new Stack<INextable>(fragment.EndStates);
        while (open.TryPop(out var end))
        {
            if (end is State or OtherwiseEnd)
            {
                ends.Add(end.StartState);
                continue;
            }

            foreach (var inner in end.EndStates)
            {
                open.Push(inner);
            }
        }

        return ends;
    }

    private static IEnumerable<State> Walk(State start, bool includeErrorHandlers, HashSet<State>? ends)
    {
        var visited = new HashSet<State>();
        var open = new Stack<State>([start]);
        var ahead = new List<State>();
        while (open.TryPop(out var state))
        {
            if (!visited.Add(state))
            {
                continue;
            }

            yield return state;
            ahead.AddRange(state.Targets(includeErrorHandlers));
            for (var i = ahead.Count - 1; i >= 0; i--)
            {
                if (!LeavesBy(ends, state, ahead[i]))
                {
                    open.Push(ahead[i]);
                }
            }

            ahead.Clear();
        }
    }

    // The successor of an open end is outside of the fragment; its error handlers are inside.
    private static bool LeavesBy(HashSet<State>? ends, State state, State target) =>
        ends is not null && ends.Contains(state) && state.IsOpenEndTarget(target);
}
