namespace WorkflowBuilder.Runner;

/// <summary>The tasks of activities that wait for a worker to ask for them, and the workers that wait for a task, first come, first served.</summary>
internal sealed class ActivityQueues
{
    private readonly Dictionary<string, Queue<QueuedActivity>> _tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<PollingWorker>> _workers = new(StringComparer.Ordinal);

    /// <summary>Whether some state machine asks for tasks.</summary>
    public bool HasWorkers { get; set; }

    public void Add(string activityArn, QueuedActivity task)
    {
        if (Take(_workers, activityArn, static worker => worker.Poll.HasEnded) is { } worker)
        {
            worker.Give(task);
        }
        else
        {
            Add(_tasks, activityArn, task, static waiting => waiting.Task.HasEnded);
        }
    }

    public void Add(string activityArn, PollingWorker worker)
    {
        if (Take(_tasks, activityArn, static task => task.Task.HasEnded) is { } task)
        {
            worker.Give(task);
        }
        else
        {
            Add(_workers, activityArn, worker, static waiting => waiting.Poll.HasEnded);
        }
    }

    private static Queue<T> Of<T>(Dictionary<string, Queue<T>> queues, string activityArn)
    {
        if (!queues.TryGetValue(activityArn, out var queue))
        {
            queues[activityArn] = queue = new();
        }

        return queue;
    }

    // Those whose time is over are dropped, so that a loop does not pile them up.
    private static void Add<T>(Dictionary<string, Queue<T>> queues, string activityArn, T item, Predicate<T> hasEnded)
    {
        var queue = Of(queues, activityArn);
        while (queue.TryPeek(out var first) && hasEnded(first))
        {
            queue.Dequeue();
        }

        queue.Enqueue(item);
    }

    private static T? Take<T>(Dictionary<string, Queue<T>> queues, string activityArn, Predicate<T> hasEnded)
        where T : class
    {
        var queue = Of(queues, activityArn);
        while (queue.TryDequeue(out var first))
        {
            if (!hasEnded(first))
            {
                return first;
            }
        }

        return null;
    }
}
