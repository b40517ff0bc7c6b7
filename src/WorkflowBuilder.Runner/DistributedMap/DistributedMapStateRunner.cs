using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a Distributed Map: each item, or batch of items, in a child execution.</summary>
internal sealed class DistributedMapStateRunner : WorkStateRunner
{
    private readonly MapItems _items;
    private readonly ItemReaderField? _reader;
    private readonly ItemBatcherField? _batcher;
    private readonly ResultWriterField _writer;
    private readonly MapLimits _limits;
    private readonly StateMachineType _type;
    private readonly string? _label;
    private readonly LaneRunner _processor;

    public DistributedMapStateRunner(MapState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _items = new(definition, Language);
        _reader = ItemReaderField.Of(definition, Language);
        _batcher = ItemBatcherField.Of(definition, Language);
        _writer = new(definition, Language);
        _limits = new(definition);
        _label = definition.Label;
        var processor = (definition.ItemProcessor ?? definition.Iterator)!;
        _type = processor.ExecutionType == "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;
        _processor = compilation.Compile(processor);
    }

    public override void RecordAborted(Run run, long previousEventId)
    {
        run.History.Add(HistoryEventType.MapRunAborted, previousEventId);
        base.RecordAborted(run, previousEventId);
    }

    protected override async ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        var concurrency = (int)(_limits.MaxConcurrency.Evaluate(visit, input) ?? 0);
        var tolerated = new ToleratedFailures(
            (long)(_limits.ToleratedFailureCount.Evaluate(visit, input) ?? 0),
            _limits.ToleratedFailurePercentage.Evaluate(visit, input) ?? 0);
        var state = _reader is null ? _items.Select(visit, input) : default;
        var found = _reader is null ? Items(state) : _reader.Open(visit, input);
        long? count = _reader is null ? state.Count : null;
        var settings = new MapRunSettings(_type, concurrency, tolerated, count);
        var batches = Batches(visit, input, found);
        var names = new MapRunNames(visit.Run.Names, _label, Pointer, visit.Run.NewId());

        visit.Lane.Record(HistoryEventType.MapStateStarted, new MapStateStartedDetails(count ?? 0));
        var started = visit.Lane.Record(HistoryEventType.MapRunStarted, new MapRunStartedDetails(names.MapRunArn));
        try
        {
            return await RunAsync(visit, started, names, settings, batches, input);
        }
        catch (StatesException failure)
        {
            return Fail(visit, Report(visit, failure));
        }
    }

    protected override void RecordFailure(StateVisit visit) => End(visit, HistoryEventType.MapStateFailed);

    private async ValueTask<WorkResult> RunAsync(
        StateVisit visit, long started, MapRunNames names, MapRunSettings settings, IEnumerable<MapBatch> batches, JsonData input)
    {
        using var results = _writer.Open(visit, input, names.MapRunArn);
        using var run = new MapRun(visit, _processor, names, settings, batches, results);
        var status = ExecutionStatus.Aborted;
        try
        {
            await run.RunAsync();
            var result = run.HasFailed && !results.TakesPending ? default : results.Complete();
            if (run.HasFailed)
            {
                status = ExecutionStatus.Failed;
                return Fail(visit, ToleratedFailures.Exceeded);
            }

            status = ExecutionStatus.Succeeded;
            visit.Lane.Record(HistoryEventType.MapRunSucceeded);
            visit.Lane.Record(HistoryEventType.MapStateSucceeded);
            visit.Lane.LastEventId = started;
            return new(result);
        }
        catch (StatesException)
        {
            status = ExecutionStatus.Failed;
            throw;
        }
        finally
        {
            visit.Run.Add(run.ToResult(status));
        }
    }

    private IEnumerable<MapBatch> Batches(StateVisit visit, JsonData input, IEnumerable<MapItem> items)
    {
        var inputs = _items.HasSelector
            ? items.Select((item, index) => _items.InputOf(visit, input, ContextObject.Item(index, item), item.Value))
            : items.Select(item => item.Value);
        return _batcher is null ? inputs.Select(item => Single(visit, item)) : _batcher.Evaluate(visit, input).Of(inputs);
    }

    private static IEnumerable<MapItem> Items(JsonData items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return new(items[i], MapItem.StateData);
        }
    }

    private MapBatch Single(StateVisit visit, JsonData item) => visit.Run.IsTooLarge(item)
        ? throw new StatesException(Errors.DataLimitExceeded, Limits.PayloadTooLarge(Name))
        : new(item, 1);

    private static WorkResult Fail(StateVisit visit, ExecutionError error)
    {
        visit.Lane.Record(HistoryEventType.MapRunFailed, new ErrorDetails(error.Name, error.Cause));
        return new(default, error);
    }
}
