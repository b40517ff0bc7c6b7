namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Cuts a history of concurrent branches and iterations into lanes by what event followed which.</summary>
internal sealed class LaneReader
{
    private readonly Lane _root = new();
    private readonly Dictionary<long, (HistoryEvent Event, Lane Lane)> _seen = [];

    private LaneReader()
    {
    }

    public static Lane Read(IEnumerable<HistoryEvent> events)
    {
        var reader = new LaneReader();
        foreach (var item in events)
        {
            var lane = reader.LaneOf(item);
            lane.Add(item);
            reader._seen[item.Id] = (item, lane);
        }

        return reader._root;
    }

    private Lane LaneOf(HistoryEvent item)
    {
        var hasPrevious = _seen.TryGetValue(item.PreviousId, out var previous);
        var lane = hasPrevious ? previous.Lane : _root;
        return item.Type switch
        {
            "ExecutionStarted" => _root,
            _ when item.FinalStatus is not null => _root,
            "MapIterationStarted" => (Nearest(lane, home => home.HasOpen(item.Name)) ?? _root).Fork(item.Name, item.Index),
            "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted" => Nearest(lane, home => home.IsIteration(item.Name, item.Index)) ?? _root,
            _ when item.ClosedContainer is not null => Nearest(lane, home => home.IsEndedBy(item)) ?? lane,
            var type when hasPrevious && StartsBranch(type, previous.Event) => lane.Fork(lane.InnermostOpen, index: -1),
            _ => lane,
        };
    }

    private static bool StartsBranch(string type, HistoryEvent previous) =>
        previous.Type == "ParallelStateStarted" && type.EndsWith("StateEntered", StringComparison.Ordinal);

    private static Lane? Nearest(Lane? lane, Func<Lane, bool> condition)
    {
        while (lane is not null && !condition(lane))
        {
            lane = lane.Parent;
        }

        return lane;
    }
}
