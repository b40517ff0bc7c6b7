using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The iterations of an inline Map state: as many at a time as allowed, each new one in the place of one that has ended.</summary>
internal sealed class MapIterations(StateVisit visit, InnerLanes lanes, LaneRunner processor, MapItems selector, JsonData input, JsonData items)
{
    private readonly JsonData[] _results = new JsonData[items.Count];
    private int _next;

    public ReadOnlySpan<JsonData> Results => _results;

    public async ValueTask RunAsync(int concurrency)
    {
        var started = visit.Lane.LastEventId;
        for (var i = 0; i < concurrency; i++)
        {
            lanes.Start(RunOneAfterTheOtherAsync(started));
        }

        await lanes.JoinAsync();
    }

    private async ValueTask RunOneAfterTheOtherAsync(long lastEventId)
    {
        while (!lanes.IsStopped && _next < _results.Length)
        {
            var index = _next++;
            var lane = lanes.Open(index);
            lane.LastEventId = lastEventId;
            lane.MapItem = ContextObject.Item(index, items[index]);
            var item = selector.InputOf(visit, input, lane.MapItem, items[index]);
            Record(lane, HistoryEventType.MapIterationStarted, index);
            if (await lanes.RunAsync(processor, lane, item) is not { } end)
            {
                return;
            }

            lastEventId = lane.LastEventId;
            End(lane, index, end);
        }
    }

    private void End(Lane lane, int index, Transition end)
    {
        var last = lane.LastEventId;
        if (end.Error is not null)
        {
            Record(lane, HistoryEventType.MapIterationFailed, index);
            lanes.Fail(end.Error, last);
            return;
        }

        _results[index] = end.Output;
        Record(lane, HistoryEventType.MapIterationSucceeded, index);
        lanes.Follow(lane.LastEventId);
    }

    private void Record(Lane lane, HistoryEventType type, int index) =>
        lane.Record(type, visit.Run.History.IsWatched ? new MapIterationDetails(visit.State.Name, index) : null);
}
