namespace WorkflowBuilder.Runner;

/// <summary>A task that has been started and not yet ended: it waits for an answer, a callback, a time limit or its cancellation, whichever is first.</summary>
internal sealed class PendingTask : IDisposable
{
    private readonly Run _run;
    private readonly TaskCompletionSource<TaskOutcome> _outcome = new();
    private readonly CancellationTokenSource _handlerStop = new();
    private readonly CancellationTokenRegistration _cancellation;
    private readonly TimeSpan? _heartbeat;
    private readonly List<LoopTimer> _timers = [];
    private LoopTimer? _heartbeatTimer;
    private OutsideCall? _callback;

    public PendingTask(StateVisit visit, long? timeout, long? heartbeat)
    {
        _run = visit.Run;
        _cancellation = visit.Lane.Cancellation.UnsafeRegister(
            static (task, token) => ((PendingTask)task!)._outcome.TrySetCanceled(token), this);
        if (timeout is { } seconds)
        {
            After(TimeSpan.FromSeconds(seconds), () => TimeOut(new(Errors.Timeout, null)));
        }

        _heartbeat = heartbeat is { } limit ? TimeSpan.FromSeconds(limit) : null;
        Heartbeat();
    }

    /// <summary>Cancelled when the handler need not go on.</summary>
    public CancellationToken HandlerToken => _handlerStop.Token;

    /// <summary>When a time limit ends the task.</summary>
    public DateTimeOffset Due => _timers.Where(timer => !timer.IsCancelled).Select(timer => timer.Due).Append(_run.Loop.End).Min();

    /// <summary>Waits for the end.</summary>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public System.Threading.Tasks.Task<TaskOutcome> EndAsync() => _outcome.Task;

    /// <summary>Starts the time that the worker may be silent anew.</summary>
    public void Heartbeat()
    {
        _heartbeatTimer?.Cancel();
        _heartbeatTimer = _heartbeat is { } limit ? After(limit, () => TimeOut(new(Errors.Timeout, null, Errors.HeartbeatTimeout))) : null;
    }

    public void StopWaitingForHeartbeats() => _heartbeatTimer?.Cancel();

    public bool HasEnded => _outcome.Task.IsCompleted;

    public void End(TaskOutcome outcome) => _outcome.TrySetResult(outcome);

    /// <summary>Ends the run with an exception that is no error of the language.</summary>
    public void Break(Exception exception) => _outcome.TrySetException(exception);

    /// <summary>Says that the end comes from outside.</summary>
    public void AwaitCallback(string stateName)
    {
        _callback = new(stateName, Due) { IsCallback = true };
        _run.Loop.Begin(_callback);
    }

    public LoopTimer After(TimeSpan delay, Action callback)
    {
        var timer = _run.Loop.At(_run.Loop.After(delay), callback);
        _timers.Add(timer);
        return timer;
    }

    public void Dispose()
    {
        _timers.ForEach(timer => timer.Cancel());
        if (_callback is not null)
        {
            _run.Loop.Forget(_callback);
        }

        _cancellation.Dispose();
        _handlerStop.Cancel();
        _handlerStop.Dispose();
    }

    private void TimeOut(ExecutionError error) => End(new(default, error, IsTimeout: true));
}
