namespace WorkflowBuilder.Runner;

/// <summary>A task of an activity that no worker has taken.</summary>
internal sealed record QueuedActivity(TaskCall Call, PendingTask Task, TaskRequest Request)
{
    public void TakeBy(string? workerName)
    {
        try
        {
            Call.TakeBy(Task, workerName);
        }
        catch (HistoryFullException full)
        {
            // It is the history of the task that is full, not that of the worker.
            Task.Break(full);
        }
    }
}
