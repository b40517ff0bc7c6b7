using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A worker that asks for a task of an activity.</summary>
/// <param name="Poll">The task that asks.</param>
/// <param name="Name">The name of the worker, if it gives one.</param>
internal sealed record PollingWorker(PendingTask Poll, string? Name)
{
    public void Give(QueuedActivity task)
    {
        task.TakeBy(Name);
        Poll.End(new(JsonData.EmptyObject
            .With("Input", JsonData.From(task.Request.Input.ToString()))
            .With("TaskToken", JsonData.From(task.Request.TaskToken))));
    }
}
