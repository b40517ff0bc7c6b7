namespace WorkflowBuilder.Runner.Tests;

/// <summary>A clock that stands still until a test moves it. Its timers fire on the thread that does.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private TaskCompletionSource _added = NewSignal();
    private DateTimeOffset _now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private bool _firesAtOnce;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets all timers fire, those of today and those to come, without moving the clock.</summary>
    public void FireAll()
    {
        ManualTimer[] due;
        lock (_lock)
        {
            _firesAtOnce = true;
            due = [.. _timers];
            _timers.Clear();
        }

        Array.ForEach(due, timer => timer.Fire());
    }

    /// <summary>Waits for the next timer to be set, moves the clock to it and lets it fire.</summary>
    public async System.Threading.Tasks.Task AdvanceToNextAsync()
    {
        while (true)
        {
            System.Threading.Tasks.Task added;
            lock (_lock)
            {
                if (_timers.MinBy(timer => timer.Due) is { } next)
                {
                    _timers.Remove(next);
                    _now = next.Due > _now ? next.Due : _now;
                    ThreadPool.QueueUserWorkItem(_ => next.Fire());
                    return;
                }

                added = _added.Task;
            }

            await added;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool fires;
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime < TimeSpan.Zero)
                {
                    return true;
                }

                Due = clock._now + dueTime;
                fires = clock._firesAtOnce;
                if (!fires)
                {
                    clock._timers.Add(this);
                    clock._added.TrySetResult();
                    clock._added = NewSignal();
                }
            }

            if (fires)
            {
                ThreadPool.QueueUserWorkItem(_ => Fire());
            }
            return true;
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
