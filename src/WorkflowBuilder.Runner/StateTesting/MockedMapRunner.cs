using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a Map state that is tested alone: a mock stands in for its iterations.</summary>
internal sealed class MockedMapRunner : WorkStateRunner
{
    private readonly MapItems _items;
    private readonly MockedItemReader? _reader;
    private readonly CountField _maxConcurrency;
    private readonly CountField _toleratedFailureCount;
    private readonly CountField _toleratedFailurePercentage;
    private readonly bool _selects;

    public MockedMapRunner(MapState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _items = new(definition, Language);
        _reader = definition.ItemReader is { } reader ? new(reader) : null;
        _maxConcurrency = CountField.Integer("MaxConcurrency", definition.MaxConcurrency, definition.MaxConcurrencyPath, Pointer);
        _toleratedFailureCount = CountField.Integer("ToleratedFailureCount", definition.ToleratedFailureCount, definition.ToleratedFailureCountPath, Pointer);
        _toleratedFailurePercentage =
            CountField.Float("ToleratedFailurePercentage", definition.ToleratedFailurePercentage, definition.ToleratedFailurePercentagePath, Pointer);
        _selects = definition.ItemSelector is not null || (Language == QueryLanguage.JsonPath && definition.Parameters is not null);
    }

    protected override ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        var inspection = visit.Inspection!;
        var map = inspection.Map;
        map.MaxConcurrency = (int)(_maxConcurrency.Evaluate(visit, input) ?? 0);
        map.ToleratedFailureCount = _toleratedFailureCount.Evaluate(visit, input);
        map.ToleratedFailurePercentage = _toleratedFailurePercentage.Evaluate(visit, input);
        var items = _reader is null ? map.Items = _items.Select(visit, input) : _reader.Read(inspection);
        if (_selects && items.IsArray)
        {
            map.SelectedItems = JsonData.From(items.Items.ToArray().Select((item, index) => Select(visit, input, index, item)).ToArray());
        }

        return new(Result(inspection, items.IsArray ? items.Count : null));
    }

    private JsonData Select(StateVisit visit, JsonData input, int index, JsonData item) =>
        _items.InputOf(visit, input, ContextObject.Item(index, item), item);

    private static WorkResult Result(StateInspection inspection, int? iterations)
    {
        var failed = inspection.Request.Configuration.MapIterationFailureCount ?? 0;
        if (failed > iterations)
        {
            throw StateTestException.Invalid("Map iteration failure count must be less than or equal to the number of Map iterations");
        }

        var mock = inspection.Request.Mock!;
        return mock.ErrorOutput is null && inspection.Map.IsExceededBy(failed, iterations)
            ? new(default, new(Errors.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded"))
            : mock.ToWorkResult();
    }
}
