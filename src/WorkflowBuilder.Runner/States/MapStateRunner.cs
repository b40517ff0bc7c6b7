using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs an inline Map: its iterations are part of the execution.</summary>
internal sealed class MapStateRunner : WorkStateRunner
{
    private readonly MapItems _items;
    private readonly CountField _maxConcurrency;
    private readonly CountField _toleratedFailureCount;
    private readonly CountField _toleratedFailurePercentage;
    private readonly LaneRunner _processor;

    public MapStateRunner(MapState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _items = new(definition, Language);
        _maxConcurrency = CountField.Integer("MaxConcurrency", definition.MaxConcurrency, definition.MaxConcurrencyPath, Pointer);
        _toleratedFailureCount = CountField.Integer("ToleratedFailureCount", definition.ToleratedFailureCount, definition.ToleratedFailureCountPath, Pointer);
        _toleratedFailurePercentage =
            CountField.Float("ToleratedFailurePercentage", definition.ToleratedFailurePercentage, definition.ToleratedFailurePercentagePath, Pointer);
        _processor = compilation.Compile(definition.ItemProcessor ?? definition.Iterator
            ?? throw new InvalidDefinitionException(Pointer, "ItemProcessor is missing."));
    }

    protected override async ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        var concurrency = (int)(_maxConcurrency.Evaluate(visit, input) ?? 0);
        _ = _toleratedFailureCount.Evaluate(visit, input);
        _ = _toleratedFailurePercentage.Evaluate(visit, input);
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
