namespace WorkflowBuilder.Runner;

/// <summary>
/// A task that has been started and not yet ended: it waits for an answer, a callback, a time limit or its cancellation, whichever is first. Callbacks may claim
/// it on any thread; all else happens on the loop.
/// </summary>
internal sealed class PendingTask : IDisposable
{
    private readonly StateVisit _visit;
    private readonly TaskResource _resource;
    private readonly TaskCompletionSource<TaskOutcome> _outcome = new();
    private readonly CancellationTokenSource _handlerStop = new();
    private readonly CancellationTokenRegistration _cancellation;
    private readonly TimeSpan? _heartbeat;
    private readonly LoopTimer? _timeoutTimer;
    private LoopTimer? _heartbeatTimer;
    private LoopTimer? _answerTimer;
    private LinkedListNode<OutsideCall>? _callback;
    private Action? _whenEnded;
    private Action? _takeWhenSent;
    private TaskOutcome? _sent;
    private bool _isTaken;
    private int _isClaimed;

    public PendingTask(StateVisit visit, TaskResource resource, long? timeout, long? heartbeat)
    {
        _visit = visit;
        _resource = resource;
        _cancellation = visit.Lane.Cancellation.UnsafeRegister(
            static (task, token) => ((PendingTask)task!)._outcome.TrySetCanceled(token), this);
        _timeoutTimer = timeout is { } seconds ? TimeOutAfter(TimeSpan.FromSeconds(seconds), new(Errors.Timeout, null)) : null;
        _heartbeat = heartbeat is { } limit ? TimeSpan.FromSeconds(limit) : null;
        StartHeartbeat();
    }

    public string StateName => _visit.State.Name;

    /// <summary>Cancelled when the handler need not go on.</summary>
    public CancellationToken HandlerToken => _handlerStop.Token;

    /// <summary>Whether a time limit of the definition ends the task.</summary>
    public bool HasLimit => _timeoutTimer is not null || _heartbeat is not null || Run.HasLimit;

    /// <summary>When a time limit ends the task.</summary>
    public DateTimeOffset Due => Earlier(Earlier(Run.Due, _timeoutTimer), _heartbeatTimer);

    /// <summary>Whether it has ended, or what ends it was sent.</summary>
    public bool HasEnded => IsOver || Volatile.Read(ref _isClaimed) != 0;

    /// <summary>Whether it has ended.</summary>
    public bool IsOver => _outcome.Task.IsCompleted;

    private Run Run => _visit.Run;

    /// <summary>What an answer makes of the task.</summary>
    public TaskOutcome OutcomeOf(TaskAnswer answer)
    {
        if (answer.Kind == TaskAnswerKind.Throw)
        {
            return new(default, new(answer.Error, answer.Cause) { IsFatal = false });
        }

        return Run.IsTooLarge(answer.Result)
            ? new(default, new(Errors.DataLimitExceeded, Limits.PayloadTooLarge(_resource.Kind == TaskResourceKind.Service ? _resource.Type : _resource.Arn)))
            : new(answer.Result);
    }

    /// <summary>Waits for the end.</summary>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public System.Threading.Tasks.Task<TaskOutcome> EndAsync() => _outcome.Task;

    public void End(TaskOutcome outcome)
    {
        if (TryClaim())
        {
            _outcome.TrySetResult(outcome);
        }
    }

    /// <summary>Ends the task from outside. Any thread may call it.</summary>
    /// <returns>Whether the task had not ended before.</returns>
    public bool Send(TaskOutcome outcome)
    {
        if (!TryClaim())
        {
            return false;
        }

        Run.Loop.Post(() => Deliver(outcome));
        return true;
    }

    /// <summary>Starts the time that the worker may be silent anew. Any thread may call it.</summary>
    /// <returns>Whether the task had not ended before.</returns>
    public bool SendHeartbeat()
    {
        if (HasEnded)
        {
            return false;
        }

        Run.Loop.Post(StartHeartbeat);
        return true;
    }

    /// <summary>Ends the time that the worker may be silent.</summary>
    public void StopWaitingForHeartbeats() => _heartbeatTimer?.Cancel();

    /// <summary>Ends the run with an exception that is no error of the language.</summary>
    public void Break(Exception exception) => _outcome.TrySetException(exception);

    /// <summary>Says that the request was taken, so that what was sent may end the task.</summary>
    public void Take()
    {
        _isTaken = true;
        if (_sent is { } outcome)
        {
            _outcome.TrySetResult(outcome);
        }
    }

    /// <summary>Has something done that takes the request where it is still not taken when something is sent.</summary>
    public void TakeWhenSent(Action take) => _takeWhenSent = take;

    /// <summary>Says that the end comes from outside.</summary>
    public void AwaitCallback() => _callback = Run.Loop.Begin(new(this, isCallback: true));

    /// <summary>Ends the task after a time.</summary>
    public void EndAfter(TimeSpan delay, TaskOutcome outcome)
    {
        if (delay == TimeSpan.Zero)
        {
            End(outcome);
        }
        else
        {
            _answerTimer = Run.Loop.At(Run.Loop.After(delay), () => End(outcome));
        }
    }

    /// <summary>Has something done when the task has ended in whatever way.</summary>
    public void WhenEnded(Action action) => _whenEnded += action;

    public void Dispose()
    {
        _isClaimed = 1;
        _timeoutTimer?.Cancel();
        _heartbeatTimer?.Cancel();
        _answerTimer?.Cancel();
        if (_callback is not null)
        {
            Run.Loop.Forget(_callback);
        }

        _cancellation.Dispose();
        _whenEnded?.Invoke();
    }

    /// <summary>Tells the handler that it need not go on. What it does then happens on other threads.</summary>
    public void StopHandler() => Run.HandlerCalls.Watch(_handlerStop.CancelAsync());

    // Between the request and its answer a callback may already come; the history shows the answer first.
    private void Deliver(TaskOutcome outcome)
    {
        _sent = outcome;
        if (_isTaken)
        {
            _outcome.TrySetResult(outcome);
        }
        else
        {
            _takeWhenSent?.Invoke();
        }
    }

    private bool TryClaim() => Interlocked.CompareExchange(ref _isClaimed, 1, 0) == 0;

    private void StartHeartbeat()
    {
        _heartbeatTimer?.Cancel();
        _heartbeatTimer = _heartbeat is { } limit && !IsOver ? TimeOutAfter(limit, new(Errors.Timeout, null, Errors.HeartbeatTimeout)) : null;
        if (_callback is not null)
        {
            _callback.Value.IsSilent = false;
        }
    }

    private LoopTimer TimeOutAfter(TimeSpan limit, ExecutionError error) =>
        Run.Loop.At(Run.Loop.After(limit), () => TimeOut(new(default, error, IsTimeout: true)));

    // What was sent before the request was answered does not end the task until then, and the answer may never come.
    private void TimeOut(TaskOutcome outcome)
    {
        if (TryClaim() || !_isTaken)
        {
            _outcome.TrySetResult(outcome);
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset moment, LoopTimer? timer) =>
        timer is { IsCancelled: false } && timer.Due < moment ? timer.Due : moment;
}
