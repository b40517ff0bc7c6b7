namespace WorkflowBuilder;

/// <summary>The least and the most that it takes to get through a state or a scope.</summary>
/// <param name="Transitions">The state transitions that a standard execution is billed for: each state that is entered, and each retry.</param>
/// <param name="Events">The events in the history of the execution.</param>
/// <param name="Seconds">The seconds that Wait states and the delays before retries take. What tasks take comes on top.</param>
internal readonly record struct PathBounds(Bounds Transitions, Bounds Events, Bounds Seconds)
{
    public static readonly PathBounds Unknown = new(Bounds.Unknown, Bounds.Unknown, Bounds.Unknown);

    /// <summary>Gives the bounds of scopes, of which outer ones come before inner ones.</summary>
    public static Dictionary<ScopeContext, PathBounds> OfAll(IReadOnlyList<ScopeContext> scopes)
    {
        var bounds = new Dictionary<ScopeContext, PathBounds>(scopes.Count);
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            bounds[scopes[i]] = Of(scopes[i], bounds);
        }

        return bounds;
    }

    private static PathBounds Of(ScopeContext scope, Dictionary<ScopeContext, PathBounds> inner)
    {
        if (!scope.Flow.IsUnderstood)
        {
            return Unknown;
        }

        var costs = new StateCost[scope.States.Count];
        foreach (var state in scope.States)
        {
            costs[state.Index] = StateCost.Of(state, inner);
        }

        return new(
            WayFinder.Find(scope.Flow, costs, cost => cost.Transitions),
            WayFinder.Find(scope.Flow, costs, cost => cost.Events),
            WayFinder.Find(scope.Flow, costs, cost => cost.Seconds));
    }
}
