namespace WorkflowBuilder.Runner;

using Task = System.Threading.Tasks.Task;

/// <summary>The handlers that are at work, so that none is left running when a run ends.</summary>
internal sealed class HandlerCalls
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];

    /// <summary>Has something done when an answer is there.</summary>
    /// <param name="running">The answer.</param>
    /// <param name="then">What to do; it is called on any thread.</param>
    public void Watch(System.Threading.Tasks.Task<TaskAnswer> running, Action<System.Threading.Tasks.Task<TaskAnswer>> then)
    {
        Add(running);
        running.ContinueWith(
            ended =>
            {
                Remove(ended);
                then(ended);
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    /// <summary>Takes in what handlers do when they are cancelled. Its failures are theirs.</summary>
    public void Watch(Task cancelling)
    {
        if (cancelling.IsCompleted)
        {
            return;
        }

        Add(cancelling);
        cancelling.ContinueWith(
            ended =>
            {
                _ = ended.Exception;
                Remove(ended);
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    /// <summary>Waits until no handler is at work.</summary>
    /// <param name="limit">How long to wait for those that do not heed their cancellation.</param>
    /// <param name="clock">The clock to wait by.</param>
    public async Task DrainAsync(TimeSpan limit, TimeProvider clock)
    {
        Task[] running;
        lock (_lock)
        {
            running = [.. _running];
        }

        if (running.Length > 0)
        {
            using var stop = new CancellationTokenSource();
            await Task.WhenAny(Task.WhenAll(running), Task.Delay(limit > LongestDelay ? LongestDelay : limit, clock, stop.Token));
            await stop.CancelAsync();
        }
    }

    private void Add(Task running)
    {
        lock (_lock)
        {
            _running.Add(running);
        }
    }

    private void Remove(Task ended)
    {
        lock (_lock)
        {
            _running.Remove(ended);
        }
    }
}
