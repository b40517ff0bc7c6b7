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
            "MapIterationStarted" => Inner(Find(previous, lane => lane.Open?.Kind == "MapState" && lane.Open.StateName == happened.Name), happened, previous),
            "MapIterationSucceeded" or "MapIterationFailed" =>
                Find(previous, lane => lane.Container?.StateName == happened.Name && lane.Index == happened.Index) ?? previous,
            "EvaluationFailed" => OfState(previous, happened.Name) ?? previous,
            _ when type.StartsWith("Execution", StringComparison.Ordinal) => _root,
            _ when type.EndsWith("StateEntered", StringComparison.Ordinal) =>
                _branchings.Contains(happened.PreviousId) ? Inner(previous, happened, previous) : previous,
            _ when type.EndsWith("StateExited", StringComparison.Ordinal) =>
                Find(previous, lane => lane.StateName == happened.Name && !lane.HasEnded) ?? previous,
            _ when KindOf(type) is { } kind =>
                Find(previous, lane => lane.StateKind == kind && lane is { HasEnded: false, Open: not { HasFailed: true } }) ?? previous,
            _ => previous,
        };
    }

    /// <summary>The prefix of the events that tell how a Parallel or Map state goes on. That it was cut short follows what cut it, wherever that is.</summary>
    private static string? KindOf(string type) => type.EndsWith("Aborted", StringComparison.Ordinal) ? null
        : type.StartsWith("MapState", StringComparison.Ordinal) ? "MapState"
        : type.StartsWith("ParallelState", StringComparison.Ordinal) ? "ParallelState" : null;

    private static RecordedLane? Find(RecordedLane previous, Func<RecordedLane, bool> condition) => previous.SelfAndOuter().FirstOrDefault(condition);

    // Where the first state of a branch fails at once, the event follows the beginning of the branches and not the one that the state was entered.
    private static RecordedLane? OfState(RecordedLane previous, string? name) =>
        Find(previous, lane => lane.StateName == name) ?? previous.Open?.Lanes.Find(lane => lane.StateName == name);

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
        else if (type is "MapIterationSucceeded" or "MapIterationFailed")
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
            var succeeded = happened.Type.EndsWith("Succeeded", StringComparison.Ordinal);
            lane.Open.HasSucceeded |= succeeded;
            lane.Open.HasFailed |= !succeeded;
        }
    }
}
