namespace WorkflowBuilder.Runner;

/// <summary>The timers of a run in the order they are due; of those due at once, the one that was set first comes first.</summary>
internal sealed class TimerQueue
{
    private const int MinTimersToSweep = 64;

    private readonly PriorityQueue<LoopTimer, (DateTimeOffset Due, long Order)> _timers = new();
    private long _order;
    private int _sweepAt = MinTimersToSweep;

    public LoopTimer Add(DateTimeOffset due, Action callback)
    {
        Sweep();
        var timer = new LoopTimer(due, callback);
        _timers.Enqueue(timer, (due, _order++));
        return timer;
    }

    /// <summary>The timer that is due first.</summary>
    public bool TryPeek(out LoopTimer timer)
    {
        while (_timers.TryPeek(out timer!, out _))
        {
            if (!timer.IsCancelled)
            {
                return true;
            }

            _timers.Dequeue();
        }

        return false;
    }

    public LoopTimer Take() => _timers.Dequeue();

    // The time limits of tasks are far away and cancelled soon, so a loop would pile them up.
    private void Sweep()
    {
        if (_timers.Count < _sweepAt)
        {
            return;
        }

        var live = _timers.UnorderedItems.Where(item => !item.Element.IsCancelled).ToArray();
        _timers.Clear();
        _timers.EnqueueRange(live);
        _sweepAt = Math.Max(MinTimersToSweep, live.Length * 2);
    }
}
