using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs an inline Map: its iterations are part of the execution.</summary>
internal sealed class MapStateRunner : WorkStateRunner
{
    private readonly MapItems _items;
    private readonly MapLimits _limits;
    private readonly LaneRunner _processor;

    public MapStateRunner(MapState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _items = new(definition, Language);
        _limits = new(definition);
        _processor = compilation.Compile(definition.ItemProcessor ?? definition.Iterator
            ?? throw new InvalidDefinitionException(Pointer, "ItemProcessor is missing."));
    }

    protected override async ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        var concurrency = (int)(_limits.MaxConcurrency.Evaluate(visit, input) ?? 0);
        _ = _limits.ToleratedFailureCount.Evaluate(visit, input);
        _ = _limits.ToleratedFailurePercentage.Evaluate(visit, input);
        var items = _items.Select(visit, input);
        visit.Lane.Record(HistoryEventType.MapStateStarted, new MapStateStartedDetails(items.Count));

        using var lanes = new InnerLanes(visit.Lane, Name);
        var iterations = new MapIterations(visit, lanes, _processor, _items, input, items);
        await iterations.RunAsync(Math.Min(concurrency > 0 ? concurrency : Limits.InlineMapConcurrency, items.Count));
        if (lanes.Error is not null)
        {
            return new(default, lanes.Error);
        }

        visit.Lane.RecordAside(HistoryEventType.MapStateSucceeded);
        return new(JsonData.From(iterations.Results));
    }

    protected override void RecordFailure(StateVisit visit) => End(visit, HistoryEventType.MapStateFailed);
}
