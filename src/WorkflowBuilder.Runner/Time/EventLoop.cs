using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace WorkflowBuilder.Runner;

using Task = System.Threading.Tasks.Task;

/// <summary>
/// Runs the branches of an execution, one step of one branch at a time, always in the same order. When no branch can go on, it waits for handlers that were
/// called, and when there are none either, it lets the clock jump to the next timer.
/// </summary>
/// <param name="clock">The clock of the run.</param>
/// <param name="handlerTimeout">How long handlers may be silent.</param>
/// <param name="handlerClock">The clock that silence is measured by.</param>
internal sealed class EventLoop(RunClock clock, TimeSpan handlerTimeout, TimeProvider handlerClock)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly Queue<Action> _ready = new();
    private readonly TimerQueue _timers = new();
    private readonly Channel<Action> _posted = Channel.CreateUnbounded<Action>(new() { SingleReader = true });
    private readonly LinkedList<OutsideCall> _outside = [];

    /// <summary>Whether somebody outside can send what callbacks wait for.</summary>
    public bool CanBeCalled { get; set; }

    /// <summary>The moment after a time; the end of the calendar where that lies before it.</summary>
    public DateTimeOffset After(TimeSpan delay)
    {
        var now = clock.GetUtcNow();
        return delay < DateTimeOffset.MaxValue - now ? now + delay : DateTimeOffset.MaxValue;
    }

    public LoopTimer At(DateTimeOffset due, Action callback) => _timers.Add(due, callback);

    /// <summary>Waits until a moment on the clock of the run.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async ValueTask WaitUntilAsync(DateTimeOffset due, CancellationToken cancellation)
    {
        if (due <= clock.GetUtcNow())
        {
            return;
        }

        var elapsed = new TaskCompletionSource();
        var timer = At(due, elapsed.SetResult);
        using var registration = cancellation.UnsafeRegister(
            static (source, token) => ((TaskCompletionSource)source!).TrySetCanceled(token), elapsed);
        try
        {
            await elapsed.Task;
        }
        finally
        {
            timer.Cancel();
        }
    }

    /// <summary>Lets time pass up to a moment, but not beyond the next timer.</summary>
    public void CatchUp(DateTimeOffset moment)
    {
        if (!clock.IsRealTime)
        {
            clock.JumpTo(_timers.TryPeek(out var next) && next.Due < moment ? next.Due : moment);
        }
    }

    /// <summary>Lets the other branches take a step.</summary>
    public YieldAwaitable Yield() => new(this);

    /// <summary>Has something done after the other branches have had their turn.</summary>
    public void Later(Action step) => _ready.Enqueue(step);

    /// <summary>Has something done by the loop. The only method that other threads may call.</summary>
    public void Post(Action action) => _posted.Writer.TryWrite(action);

    /// <summary>Says that something outside the loop works on an answer, which will be posted.</summary>
    /// <returns>What to <see cref="Forget"/> when the answer is there.</returns>
    public LinkedListNode<OutsideCall> Begin(OutsideCall call) => _outside.AddLast(call);

    public void Forget(LinkedListNode<OutsideCall> call)
    {
        if (call.List is not null)
        {
            _outside.Remove(call);
        }
    }

    /// <summary>Runs until <paramref name="main"/> has ended.</summary>
    /// <exception cref="HandlerTimeoutException">A handler does not answer, and no time limit of the definition ends that.</exception>
    public async Task RunAsync(Task main)
    {
        while (true)
        {
            if (TakeStep())
            {
                continue;
            }

            if (main.IsCompleted)
            {
                return;
            }

            await WaitAsync();
        }
    }

    /// <summary>Runs until nothing can go on without waiting.</summary>
    public void Settle()
    {
        while (TakeStep())
        {
        }
    }

    private bool TakeStep()
    {
        if (_posted.Reader.TryRead(out var step) || _ready.TryDequeue(out step))
        {
            step();
            return true;
        }

        return false;
    }

    private ValueTask WaitAsync()
    {
        if (clock.IsRealTime)
        {
            return WaitInRealTimeAsync();
        }

        var isDue = _timers.TryPeek(out var next) && next.Due <= clock.GetUtcNow();
        if (!isDue && _outside.Count > 0)
        {
            return WaitForOutsideAsync();
        }

        Jump();
        return ValueTask.CompletedTask;
    }

    private async ValueTask WaitForOutsideAsync()
    {
        var letTimePass = _outside.All(call => call.LetsTimePass);
        if (letTimePass && _timers.TryPeek(out var next) && next.Due < _outside.Min(call => call.Deadline))
        {
            Jump();
        }
        else if ((letTimePass && !CanBeCalled) || !await SignalAsync(handlerTimeout, handlerClock))
        {
            EndSilence();
        }
    }

    /// <summary>Lets time limits of the definition end the wait for what does not answer.</summary>
    /// <exception cref="HandlerTimeoutException">They were let to before, or there are none.</exception>
    private void EndSilence()
    {
        var limited = _outside.Where(call => call.Task.HasLimit && !call.IsSilent).ToArray();
        if (limited.Length == 0)
        {
            throw new HandlerTimeoutException(_outside.FirstOrDefault(call => !call.Task.HasLimit) ?? _outside.First(), handlerTimeout, CanBeCalled);
        }

        foreach (var call in limited)
        {
            call.IsSilent = true;
        }
    }

    private async ValueTask WaitInRealTimeAsync()
    {
        var hasTimer = _timers.TryPeek(out var timer);
        var delay = hasTimer ? timer.Due - clock.GetUtcNow() : System.Threading.Timeout.InfiniteTimeSpan;
        if (hasTimer && delay <= TimeSpan.Zero)
        {
            _timers.Take().Fire();
        }
        else
        {
            await SignalAsync(delay, clock.Real);
        }
    }

    /// <returns>Whether something was posted in time.</returns>
    private async ValueTask<bool> SignalAsync(TimeSpan timeout, TimeProvider timeoutClock)
    {
        using var stop = new CancellationTokenSource();
        var arrival = _posted.Reader.WaitToReadAsync(stop.Token).AsTask();
        var delay = Task.Delay(timeout > LongestDelay ? LongestDelay : timeout, timeoutClock, stop.Token);
        var first = await Task.WhenAny(arrival, delay);
        await stop.CancelAsync();
        return first == arrival;
    }

    private void Jump()
    {
        if (!_timers.TryPeek(out var timer))
        {
            throw new InvalidOperationException("The run waits for nothing. This is a fault of WorkflowBuilder; please report it with the definition.");
        }

        clock.JumpTo(timer.Due);
        _timers.Take().Fire();
    }

    /// <summary>Comes back after the other branches have had their turn.</summary>
    internal readonly struct YieldAwaitable(EventLoop loop) : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public YieldAwaitable GetAwaiter() => this;

        public void GetResult()
        {
        }

        public void OnCompleted(Action continuation) => loop.Later(continuation);

        public void UnsafeOnCompleted(Action continuation) => loop.Later(continuation);
    }
}
