using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Has a task of an activity done by a worker in the process, or lets it wait for one that asks for it.</summary>
internal static class ActivityTask
{
    public static TaskHandler? Find(TaskCall call, PendingTask task)
    {
        if (call.Run.Options.FindActivity(call.Resource) is { } worker)
        {
            return request => WorkAsync(worker, request);
        }

        return call.Run.World.Activities.HasWorkers || call.Run.Loop.CanBeCalled ? request => new(Queue(call, task, request)) : null;
    }

    private static TaskAnswer Queue(TaskCall call, PendingTask task, TaskRequest request)
    {
        var queued = new QueuedActivity(call, task, request);
        task.TakeWhenSent(() => queued.TakeBy(workerName: null));
        call.Run.World.Activities.Add(call.Resource.Arn, queued);
        return TaskAnswer.Queued;
    }

    private static ValueTask<TaskAnswer> WorkAsync(ActivityWorker worker, TaskRequest request)
    {
        ValueTask<JsonData> working;
        try
        {
            working = worker.Work(request.Input, request.CancellationToken);
        }
        catch (Exception exception) when (!HandlerCall.IsUnwanted(exception, request))
        {
            return new(worker.Sign(Failure(exception)));
        }

        return working.IsCompletedSuccessfully ? new(worker.Sign(TaskAnswer.Return(working.Result))) : AwaitAsync(worker, working, request);
    }

    private static async ValueTask<TaskAnswer> AwaitAsync(ActivityWorker worker, ValueTask<JsonData> working, TaskRequest request)
    {
        try
        {
            return worker.Sign(TaskAnswer.Return(await working.ConfigureAwait(false)));
        }
        catch (Exception exception) when (!HandlerCall.IsUnwanted(exception, request))
        {
            return worker.Sign(Failure(exception));
        }
    }

    // What a worker would send with SendTaskFailure.
    private static TaskAnswer Failure(Exception exception) => TaskAnswer.Throw(exception.GetType().Name, exception.Message);
}
