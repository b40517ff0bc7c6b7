using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace WorkflowBuilder.Runner;

using Task = System.Threading.Tasks.Task;

/// <summary>
/// Runs the branches of an execution, one step of one branch at a time, always in the same order. When no branch can go on, it waits for handlers that were
/// called, and when there are none either, it lets the clock jump to the next timer.
/// </summary>
/// <param name="clock">The clock of the run.</param>
/// <param name="handlerTimeout">How long handlers may be silent in real time.</param>
/// <param name="duration">How long the execution may take.</param>
internal sealed class EventLoop(RunClock clock, TimeSpan handlerTimeout, TimeSpan duration)
{
    private readonly Queue<Action> _ready = new();
    private readonly TimerQueue _timers = new();
    private readonly Channel<Action> _posted = Channel.CreateUnbounded<Action>(new() { SingleReader = true });
    private readonly List<OutsideCall> _outside = [];
    private readonly DateTimeOffset _end = clock.GetUtcNow() + duration;

    /// <summary>When the execution is over in any case.</summary>
    public DateTimeOffset End => _end;

    /// <summary>The moment after a time; the end of the calendar where that lies before it.</summary>
    public DateTimeOffset After(TimeSpan delay)
    {
        var now = clock.GetUtcNow();
        return delay < DateTimeOffset.MaxValue - now ? now + delay : DateTimeOffset.MaxValue;
    }

    public LoopTimer At(DateTimeOffset due, Action callback) => _timers.Add(due, callback);

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

    /// <summary>Has something done by the loop. The only method that other threads may call.</summary>
    public void Post(Action action) => _posted.Writer.TryWrite(action);

    /// <summary>Says that something outside the loop works on an answer, which will be posted.</summary>
    public void Begin(OutsideCall call) => _outside.Add(call);

    public void Forget(OutsideCall call) => _outside.Remove(call);

    /// <summary>Runs until <paramref name="main"/> has ended.</summary>
    /// <exception cref="HandlerTimeoutException">A handler does not answer, and no time limit of the definition ends that.</exception>
    public async Task RunAsync(Task main)
    {
        while (true)
        {
            while (_posted.Reader.TryRead(out var action))
            {
                action();
            }

            if (_ready.TryDequeue(out var step))
            {
                step();
            }
            else if (main.IsCompleted)
            {
                return;
            }
            else
            {
                await WaitAsync();
            }
        }
    }

    private async ValueTask WaitAsync()
    {
        if (clock.IsRealTime)
        {
            await WaitInRealTimeAsync();
        }
        else if (_outside.Count > 0)
        {
            await WaitForOutsideAsync();
        }
        else
        {
            Jump();
        }
    }

    private async ValueTask WaitForOutsideAsync()
    {
        // Other branches may go on in time while a callback is awaited, up to the moment where the wait for it would end.
        if (_outside.TrueForAll(call => call.IsCallback) && _timers.TryPeek(out var next) && next.Due < _outside.Min(call => call.Deadline))
        {
            Jump();
        }
        else if (!await SignalAsync(handlerTimeout))
        {
            EndSilence();
        }
    }

    /// <summary>Lets the time limit of a state end the wait for a handler that does not answer.</summary>
    private void EndSilence()
    {
        if (!_timers.TryPeek(out var next) || next.Due >= _end)
        {
            throw new HandlerTimeoutException(_outside[0].StateName, handlerTimeout);
        }

        Jump();
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
            await SignalAsync(delay);
        }
    }

    /// <returns>Whether something was posted in time.</returns>
    private async ValueTask<bool> SignalAsync(TimeSpan timeout)
    {
        using var stop = new CancellationTokenSource();
        var longest = TimeSpan.FromDays(1);
        var arrival = _posted.Reader.WaitToReadAsync(stop.Token).AsTask();
        var delay = Task.Delay(timeout > longest ? longest : timeout, clock.Real, stop.Token);
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

        public void OnCompleted(Action continuation) => loop._ready.Enqueue(continuation);

        public void UnsafeOnCompleted(Action continuation) => loop._ready.Enqueue(continuation);
    }
}
