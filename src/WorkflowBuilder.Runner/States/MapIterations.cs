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
            var item = visit.CheckInput(selector.InputOf(visit, input, lane.MapItem, items[index]));
            lane.Record(HistoryEventType.MapIterationStarted, DetailsOf(lane));
            if (await lanes.RunAsync(processor, lane, item) is not { } end)
            {
                return;
            }

            lastEventId = lane.LastEventId;
            End(lane, end);
        }
    }

    private void End(Lane lane, Transition end)
    {
        if (end.Error is not null)
        {
            Fail(lane, end.Error);
            return;
        }

        _results[lane.Position!.Index] = end.Output;
        lane.Record(HistoryEventType.MapIterationSucceeded, DetailsOf(lane));
        lanes.Follow(lane.LastEventId);
    }

    private void Fail(Lane failed, ExecutionError error)
    {
        if (lanes.Fail(error, failed, cut => RecordEnd(HistoryEventType.MapIterationAborted, cut)) && !error.IsFatal)
        {
            RecordEnd(HistoryEventType.MapIterationFailed, failed);
        }

        void RecordEnd(HistoryEventType type, Lane lane) => visit.Run.History.Add(type, failed.LastEventId, DetailsOf(lane));
    }

    private MapIterationDetails? DetailsOf(Lane lane) =>
        visit.Run.History.IsWatched ? new MapIterationDetails(visit.State.Name, lane.Position!.Index) : null;
}
