namespace WorkflowBuilder;

/// <summary>The least and the most that it takes to get through a state or a scope.</summary>
/// <param name="Transitions">The state transitions that a standard execution is billed for: each state that is entered, and each retry.</param>
/// <param name="Events">The events in the history of the execution.</param>
/// <param name="Seconds">The seconds that Wait states and the delays before retries take. What tasks take comes on top.</param>
internal readonly record struct PathBounds(Bounds Transitions, Bounds Events, Bounds Seconds)
{
    public static readonly PathBounds Unknown = new(Bounds.Unknown, Bounds.Unknown, Bounds.Unknown);

    /// <summary>Gives the bounds of all scopes of a definition.</summary>
    public static Dictionary<ScopeContext, PathBounds> OfAll(ValidationContext context)
    {
        // Outer scopes come before inner ones.
        var bounds = new Dictionary<ScopeContext, PathBounds>(context.Scopes.Count);
        for (var i = context.Scopes.Count - 1; i >= 0; i--)
        {
            bounds[context.Scopes[i]] = Of(context, context.Scopes[i], bounds);
        }

        return bounds;
    }

    private static PathBounds Of(ValidationContext context, ScopeContext scope, Dictionary<ScopeContext, PathBounds> inner)
    {
        if (!scope.Flow.IsUnderstood)
        {
            return Unknown;
        }

        var costs = new StateCost[scope.States.Count];
        foreach (var state in scope.States)
        {
            costs[state.Index] = StateCost.Of(context, state, inner);
        }

        var counters = CountersOf(context, scope);
        return new(
            WayFinder.Find(scope.Flow, costs, counters, cost => cost.Transitions),
            WayFinder.Find(scope.Flow, costs, counters, cost => cost.Events),
            WayFinder.Find(scope.Flow, costs, counters, cost => cost.Seconds));
    }

    /// <summary>Gives what counts the rounds of loops, by their groups.</summary>
    private static Dictionary<int, LoopCounter> CountersOf(ValidationContext context, ScopeContext scope)
    {
        var counters = new Dictionary<int, LoopCounter>();
        foreach (var loop in scope.Flow.Loops)
        {
            if (LoopCounter.Find(context, loop) is { } counter)
            {
                counters.Add(loop.Group, counter);
            }
        }

        return counters;
    }
}
