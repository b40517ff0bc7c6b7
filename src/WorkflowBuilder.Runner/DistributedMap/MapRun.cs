namespace WorkflowBuilder.Runner;

/// <summary>
/// One run of a Distributed Map: as many child executions at a time as allowed, each new one in the place of one that has ended. Only the batches of
/// those that run are in memory.
/// </summary>
internal sealed class MapRun : IDisposable
{
    private const int ChildrenInARow = 64;

    private readonly StateVisit _visit;
    private readonly ChildRunner _children;
    private readonly MapRunNames _names;
    private readonly MapRunSettings _settings;
    private readonly IMapResults _results;
    private readonly InnerLanes _lanes;
    private readonly IEnumerator<MapBatch> _batches;
    private readonly DateTimeOffset _start;
    private readonly MapRunCounts _items = new();
    private readonly MapRunCounts _executions = new();
    private long _next;
    private bool _isReadToTheEnd;

    public MapRun(
        StateVisit visit, LaneRunner processor, MapRunNames names, MapRunSettings settings, IEnumerable<MapBatch> batches, IMapResults results)
    {
        _visit = visit;
        _children = new(visit, processor, names, settings.Type);
        _names = names;
        _settings = settings;
        _results = results;
        _lanes = new(visit.Lane, visit.State.Name);
        _batches = batches.GetEnumerator();
        _start = visit.Run.Clock.GetUtcNow();
    }

    /// <summary>Whether more items failed than may.</summary>
    public bool HasFailed { get; private set; }

    private long? ItemCount => _settings.ItemCount ?? (_isReadToTheEnd ? _items.Total : null);

    /// <summary>Runs all child executions.</summary>
    /// <exception cref="StatesException">The items cannot be read, or a result cannot be taken.</exception>
    public async ValueTask RunAsync()
    {
        for (var i = 0; i < _settings.Concurrency && !_isReadToTheEnd && !HasFailed; i++)
        {
            _lanes.Start(RunOneAfterTheOtherAsync());
        }

        await _lanes.JoinAsync();
        HasFailed |= _settings.Tolerated.IsExceededBy(_items.NotSucceeded, _items.Total);
        if (HasFailed)
        {
            LeaveTheRest();
        }
    }

    /// <summary>What came of it.</summary>
    public MapRunResult ToResult(ExecutionStatus status) => new()
    {
        MapRunArn = _names.MapRunArn,
        ExecutionArn = _visit.Run.Names.ExecutionArn,
        StateName = _visit.State.Name,
        Label = _names.Label,
        Status = status,
        StartDate = _start,
        StopDate = _visit.Run.Clock.GetUtcNow(),
        MaxConcurrency = _settings.MaxConcurrency,
        ToleratedFailureCount = _settings.Tolerated.Count,
        ToleratedFailurePercentage = _settings.Tolerated.Percentage,
        ItemCounts = _items,
        ExecutionCounts = _executions,
    };

    public void Dispose()
    {
        _batches.Dispose();
        _lanes.Dispose();
    }

    private async ValueTask RunOneAfterTheOtherAsync()
    {
        for (var count = 1; !_lanes.IsStopped && !HasFailed && TryRead(out var batch); count++)
        {
            await RunChildAsync(_next++, batch);
            if (count % ChildrenInARow == 0)
            {
                await _visit.Run.Loop.Yield();
            }
        }
    }

    private async ValueTask RunChildAsync(long index, MapBatch batch)
    {
        _items.Start(batch.ItemCount);
        _executions.Start(1);
        ChildExecution? execution = null;
        try
        {
            execution = await _children.RunAsync(index, batch.Input, _lanes.Cancellation);
        }
        finally
        {
            var status = execution?.Status ?? ChildStatus.Aborted;
            _items.Finish(status, batch.ItemCount);
            _executions.Finish(status, 1);
        }

        Take(index, batch, execution);
        if (execution.Status != ChildStatus.Succeeded && !HasFailed && _settings.Tolerated.IsExceededBy(_items.NotSucceeded, ItemCount))
        {
            HasFailed = true;
            StopOthers();
        }
    }

    // Express executions cannot be stopped; no new ones are started.
    private void StopOthers()
    {
        if (_settings.Type == StateMachineType.Standard)
        {
            _lanes.Stop();
        }
    }

    private void LeaveTheRest()
    {
        if (_settings.ItemCount is null && !_results.TakesPending)
        {
            return;
        }

        try
        {
            while (TryRead(out var batch))
            {
                _visit.Run.ThrowIfStopped();
                if (_results.TakesPending)
                {
                    Take(_next++, batch, new() { Status = ChildStatus.Pending, Input = batch.Input });
                }
            }
        }
        catch (StatesException failure) when (failure.Error != Errors.ResultWriterFailed)
        {
            // The map run has failed for another reason already.
        }
    }

    private void Take(long index, MapBatch batch, ChildExecution execution)
    {
        _results.Add(index, execution);
        _items.Write(batch.ItemCount);
        _executions.Write(1);
    }

    private bool TryRead(out MapBatch batch)
    {
        batch = default;
        if (_isReadToTheEnd || !_batches.MoveNext())
        {
            _isReadToTheEnd = true;
            return false;
        }

        batch = _batches.Current;
        _items.Add(batch.ItemCount);
        _executions.Add(1);
        return true;
    }
}
