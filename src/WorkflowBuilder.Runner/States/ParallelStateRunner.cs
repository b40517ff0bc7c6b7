using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class ParallelStateRunner : WorkStateRunner
{
    private readonly LaneRunner[] _branches;

    public ParallelStateRunner(ParallelState definition, StateCompilation compilation)
        : base(definition, compilation) => _branches = [.. definition.Branches.Select(compilation.Compile)];

    protected override async ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        var arguments = visit.CheckInput(Flow.Arguments(visit, input));
        visit.Lane.Record(HistoryEventType.ParallelStateStarted);
        var results = new JsonData[_branches.Length];
        using var lanes = new InnerLanes(visit.Lane, Name);
        var started = visit.Lane.LastEventId;
        for (var i = 0; i < _branches.Length; i++)
        {
            // A branch that takes no time has ended before the next one begins, which does not follow it.
            var lane = lanes.Open(i);
            lane.LastEventId = started;
            lanes.Start(RunBranchAsync(lanes, lane, arguments, results));
        }

        await lanes.JoinAsync();
        if (lanes.Error is not null)
        {
            return new(default, lanes.Error);
        }

        visit.Lane.RecordAside(HistoryEventType.ParallelStateSucceeded);
        return new(JsonData.From(results));
    }

    protected override void RecordFailure(StateVisit visit) => End(visit, HistoryEventType.ParallelStateFailed);

    private async ValueTask RunBranchAsync(InnerLanes lanes, Lane lane, JsonData input, JsonData[] results)
    {
        var number = lane.Position!.Index;
        if (await lanes.RunAsync(_branches[number], lane, input) is not { } end)
        {
            return;
        }

        if (end.Error is not null)
        {
            lanes.Fail(end.Error, lane);
            return;
        }

        results[number] = end.Output;
        lanes.Follow(lane.LastEventId);
    }
}
