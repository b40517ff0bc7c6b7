namespace WorkflowBuilder.Runner;

/// <summary>Sorts the events of a history into lanes by what each of them followed.</summary>
internal sealed class RecordedLanes
{
    private readonly RecordedLane _root = new(null, null, 0);
    private readonly Dictionary<long, RecordedLane> _laneOf = [];
    private readonly HashSet<long> _branchings = [];

    private RecordedLanes()
    {
    }

    /// <summary>The lane of the execution, with the lanes inside it.</summary>
    public static RecordedLane Of(IReadOnlyList<RecordedEvent> events)
    {
        var lanes = new RecordedLanes();
        foreach (var happened in events)
        {
            lanes.Add(happened);
        }

        lanes._root.MarkCuts();
        return lanes._root;
    }

    private void Add(RecordedEvent happened)
    {
        var previous = _laneOf.GetValueOrDefault(happened.PreviousId, _root);
        var lane = LaneOf(happened, previous);
        Follow(happened, lane);
        lane.Events.Add(happened);
        _laneOf[happened.Id] = lane;
    }

    private RecordedLane LaneOf(RecordedEvent happened, RecordedLane previous)
    {
        var type = happened.Type;
        return type switch
        {
            "MapIterationStarted" => Inner(previous.SelfAndOuter().FirstOrDefault(lane => lane.Open?.StateName == happened.Name && lane.Open?.Kind == "MapState"), happened, previous),
            "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted" =>
                First(previous, lane => lane.Container?.StateName == happened.Name && lane.Index == happened.Index),
            "EvaluationFailed" => First(previous, lane => lane.StateName == happened.Name),
            _ when type.StartsWith("Execution", StringComparison.Ordinal) => _root,
            _ when type.EndsWith("StateEntered", StringComparison.Ordinal) =>
                _branchings.Contains(happened.PreviousId) ? Inner(previous, happened, previous) : previous,
            _ when type.EndsWith("StateExited", StringComparison.Ordinal) => First(previous, lane => lane.StateName == happened.Name && !lane.HasEnded),
            _ when KindOf(type) is { } kind => First(previous, lane => lane.StateKind == kind && lane is { HasEnded: false, Open: not ({ HasFailed: true } or { HasSucceeded: true }) }),
            _ => previous,
        };
    }

    /// <summary>The prefix of the events that tell how a Parallel or Map state goes on.</summary>
    private static string? KindOf(string type) =>
        type.StartsWith("MapState", StringComparison.Ordinal) ? "MapState" : type.StartsWith("ParallelState", StringComparison.Ordinal) ? "ParallelState" : null;

    private static RecordedLane First(RecordedLane previous, Func<RecordedLane, bool> condition) => previous.SelfAndOuter().FirstOrDefault(condition) ?? previous;

    private static RecordedLane Inner(RecordedLane? home, RecordedEvent happened, RecordedLane otherwise)
    {
        if (home?.Open is not { } container)
        {
            return otherwise;
        }

        var lane = new RecordedLane(home, container, happened.Index ?? container.Lanes.Count);
        container.Lanes.Add(lane);
        return lane;
    }

    private void Follow(RecordedEvent happened, RecordedLane lane)
    {
        var type = happened.Type;
        if (type.EndsWith("StateEntered", StringComparison.Ordinal))
        {
            (lane.StateName, lane.StateKind, lane.Open) = (happened.Name, type[..^"Entered".Length], null);
        }
        else if (type.EndsWith("StateExited", StringComparison.Ordinal))
        {
            (lane.StateName, lane.StateKind, lane.Open) = (null, null, null);
        }
        else if (type is "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted")
        {
            lane.HasEnded = true;
        }
        else if (KindOf(type) is { } kind)
        {
            FollowContainer(happened, lane, kind);
        }
    }

    private void FollowContainer(RecordedEvent happened, RecordedLane lane, string kind)
    {
        if (happened.Type.EndsWith("Started", StringComparison.Ordinal))
        {
            lane.Open = new(kind, lane.StateName);
            lane.Containers.Add(lane.Open);
            if (kind == "ParallelState")
            {
                _branchings.Add(happened.Id);
            }
        }
        else if (lane.Open is not null)
        {
            lane.Open.HasSucceeded = happened.Type.EndsWith("Succeeded", StringComparison.Ordinal);
            lane.Open.HasFailed = !lane.Open.HasSucceeded;
        }
    }
}
