using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What it takes to get through a state.</summary>
/// <param name="Done">What it takes where the state does its work.</param>
internal readonly record struct StateCost(PathBounds Done)
{
    // Entered and exited; in between come the events of the work: scheduled, started, submitted by the patterns that wait, succeeded.
    private const int OwnEvents = 2;
    private const int CallEvents = 3;
    private const int ScopeEvents = 2;
    private const int MapRunEvents = 4;

    /// <summary>What it takes where the state fails and a catcher leads on.</summary>
    public PathBounds Caught => new(Done.Transitions with { Least = 1 }, Done.Events with { Least = OwnEvents }, Done.Seconds with { Least = 0 });

    public static StateCost Of(ValidationContext context, StateContext state, Dictionary<ScopeContext, PathBounds> inner) => new(state.State switch
    {
        TaskState task => Retried(task, new(Bounds.Exactly(1), Bounds.Exactly(task.Waits() ? CallEvents + 1 : CallEvents), Bounds.None)),
        ParallelState parallel => Retried(parallel, OfBranches(state, inner)),
        MapState map => Retried(map, OfIterations(state, map, context.IterationsOf(state), inner)),
        WaitState wait => new(Bounds.Exactly(1), Bounds.Exactly(OwnEvents), wait.Seconds?.Value is { } seconds ? Bounds.Exactly(seconds) : Bounds.Unknown),
        FailState => new(Bounds.Exactly(1), Bounds.Exactly(1), Bounds.None),
        _ => new PathBounds(Bounds.Exactly(1), Bounds.Exactly(OwnEvents), Bounds.None),
    });

    /// <summary>Adds what comes before and after the work, and what retries add to the most.</summary>
    private static PathBounds Retried(WorkStateDefinition state, PathBounds work)
    {
        var attempts = Bounds.Exactly(1);
        var delays = Bounds.None;
        foreach (var retrier in state.Retry)
        {
            var schedule = RetrySchedule.Of(retrier);
            attempts += new Bounds(0, schedule?.Attempts ?? double.PositiveInfinity);
            delays += new Bounds(0, schedule?.Total ?? double.PositiveInfinity);
        }

        return new(work.Transitions * attempts, Bounds.Exactly(OwnEvents) + (work.Events * attempts), (work.Seconds * attempts) + delays);
    }

    private static PathBounds OfBranches(StateContext state, Dictionary<ScopeContext, PathBounds> inner)
    {
        var sum = new PathBounds(Bounds.Exactly(1), Bounds.Exactly(ScopeEvents), Bounds.None);
        foreach (var scope in state.Scopes)
        {
            var branch = inner[scope];
            sum = new(sum.Transitions + branch.Transitions, sum.Events + branch.Events, Bounds.Longer(sum.Seconds, branch.Seconds));
        }

        return sum;
    }

    private static PathBounds OfIterations(StateContext state, MapState map, Bounds count, Dictionary<ScopeContext, PathBounds> inner)
    {
        if (state.Scopes is not [var scope])
        {
            return PathBounds.Unknown;
        }

        var iteration = inner[scope];
        var atOnce = map.MaxConcurrency?.Value is > 0 and var limit ? limit : double.PositiveInfinity;
        var rounds = new Bounds(Math.Ceiling(Math.Max(count.Least / atOnce, Math.Min(count.Least, 1))), count.Most);
        return new(
            Bounds.Exactly(1) + (scope is { IsDistributed: true, Type: StateMachineType.Express } ? Bounds.None : iteration.Transitions * count),
            scope.IsDistributed ? Bounds.Exactly(MapRunEvents) : Bounds.Exactly(ScopeEvents) + ((iteration.Events + Bounds.Exactly(ScopeEvents)) * count),
            iteration.Seconds * rounds);
    }
}
