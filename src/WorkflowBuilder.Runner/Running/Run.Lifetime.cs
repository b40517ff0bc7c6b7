using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <content>How a run begins, is stopped and ends.</content>
internal sealed partial class Run
{
    /// <summary>Runs the loop until the execution and those it started have ended.</summary>
    /// <exception cref="OperationCanceledException">The token of the caller was cancelled.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public async System.Threading.Tasks.Task<ExecutionResult> RunAsync()
    {
        using var registration = _userStop.UnsafeRegister(static run => ((Run)run!).Stop(RunStop.Cancelled), this);
        try
        {
            var main = RunWithChildrenAsync();
            await Loop.RunAsync(main);
            return await main;
        }
        catch (OperationCanceledException) when (_userStop.IsCancellationRequested)
        {
            throw new OperationCanceledException("The run was cancelled.", _userStop);
        }
        finally
        {
            CancelAll();
            Loop.Settle();
            Tokens.Close();
            await HandlerCalls.DrainAsync(_options.HandlerTimeout, _options.HandlerClock);
        }
    }

    /// <summary>Runs to the end, on the loop.</summary>
    public async System.Threading.Tasks.Task<ExecutionResult> ExecuteAsync()
    {
        var lane = new Lane(this, _stop.Token) { Variables = Inspection?.Variables ?? JsonData.EmptyObject };
        var started = new ExecutionStartedDetails(_input, Names.RoleArn);
        Replay?.Follow(lane, HistoryEventType.ExecutionStarted, started);
        History.Add(HistoryEventType.ExecutionStarted, 0, started);
        Replay?.Begin();
        var end = Loop.At(End, () => Stop(RunStop.TimedOut));
        try
        {
            return Ended(lane, await _machine.Scope.RunAsync(lane, _input));
        }
        catch (HistoryFullException full)
        {
            return Ended(lane, Transition.Fail(new(Errors.Runtime, full.Message)));
        }
        catch (OperationCanceledException) when (_stopped is { } stopped && stopped != RunStop.Cancelled)
        {
            return Ended(stopped);
        }
        finally
        {
            _hasEnded = true;
            end.Cancel();
            History.Feed.Close();
        }
    }

    /// <summary>Stops the run. Any thread may call it.</summary>
    public void Stop(RunStop stop)
    {
        Interlocked.CompareExchange(ref _stopped, stop, null);
        Loop.Post(stop == RunStop.Cancelled ? CancelAll : StopLanes);
    }

    /// <summary>Stops the run without a result. On the loop only.</summary>
    public void Cancel()
    {
        Interlocked.CompareExchange(ref _stopped, RunStop.Cancelled, null);
        StopLanes();
    }

    public void ThrowIfStopped()
    {
        _userStop.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _root._stopped) is not null)
        {
            throw new OperationCanceledException(_stop.Token);
        }
    }

    private async System.Threading.Tasks.Task<ExecutionResult> RunWithChildrenAsync()
    {
        var result = await ExecuteAsync();
        await World.Executions.JoinAsync();
        _userStop.ThrowIfCancellationRequested();
        return result;
    }

    private void CancelAll()
    {
        Cancel();
        World.Executions.CancelAll();
    }

    private void StopLanes()
    {
        if (!_hasEnded)
        {
            _stop.Cancel();
        }
    }

    private ExecutionResult Ended(Lane lane, Transition end)
    {
        if (end.Error is null)
        {
            lane.Record(HistoryEventType.ExecutionSucceeded, new OutputDetails(end.Output));
            return Result(ExecutionStatus.Succeeded) with { Output = end.Output };
        }

        RecordEnd(HistoryEventType.ExecutionFailed, lane.TailEventId, new(end.Error.Name, end.Error.Cause));
        return Result(ExecutionStatus.Failed) with { Error = end.Error.Name, Cause = end.Error.Cause };
    }

    private ExecutionResult Ended(RunStop stop)
    {
        var type = stop.Status == ExecutionStatus.TimedOut ? HistoryEventType.ExecutionTimedOut : HistoryEventType.ExecutionAborted;
        RecordEnd(type, 0, new(stop.Error, stop.Cause));
        return Result(stop.Status) with { Error = stop.Error, Cause = stop.Cause };
    }

    private void RecordEnd(HistoryEventType type, long previousEventId, ErrorDetails details)
    {
        Replay?.FollowEnd(type, details);
        History.Add(type, previousEventId, details);
    }

    private ExecutionResult Result(ExecutionStatus status) => new()
    {
        Status = status,
        ExecutionArn = Names.ExecutionArn,
        History = History.Events,
        VisitedStates = _visited,
        Children = _children,
        MapRuns = _mapRuns,
        Transitions = Transitions,
        StartDate = Start,
        StopDate = Clock.GetUtcNow(),
        Coverage = Coverage,
        PayloadOptions = _options.PayloadOptions,
        Replay = Replay?.End(),
    };
}
