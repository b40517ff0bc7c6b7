using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>One call of the resource of a Task state.</summary>
internal sealed class TaskCall(StateVisit visit, TaskResource resource, JsonData input)
{
    private readonly TaskEvents _events = new(visit.Lane, resource);

    public TaskResource Resource => resource;

    public Run Run => visit.Run;

    /// <summary>The time limit in seconds.</summary>
    public long? Timeout { get; init; }

    /// <summary>How long the worker may be silent, in seconds.</summary>
    public long? Heartbeat { get; init; }

    /// <summary>The role the call is made with.</summary>
    public string? RoleArn { get; init; }

    /// <exception cref="MissingMockException">Nothing answers the call.</exception>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public async ValueTask<WorkResult> RunAsync()
    {
        _events.Scheduled(input, Timeout, Heartbeat, RoleArn);
        using var task = new PendingTask(visit, resource, Timeout, Heartbeat);
        var request = new TaskRequest
        {
            StateName = visit.State.Name,
            Resource = resource.Arn,
            Input = input,
            Invocation = Run.CountInvocation(visit.State),
            RetryCount = visit.RetryCount,
            TaskToken = visit.TaskToken,
            Within = visit.Lane.Path(),
            CancellationToken = task.HandlerToken,
            PayloadOptions = Run.Options.PayloadOptions,
        };
        var handler = TaskHandlers.Find(this, task, request);
        if (resource.Kind != TaskResourceKind.Activity)
        {
            _events.Started();
        }

        using var token = visit.TaskToken is null ? null : Run.Tokens.Register(Waiting(request, visit.TaskToken), task);
        var outcome = await AnswerAsync(task, handler, request);
        _events.Ended(outcome);
        return new(outcome.Result, outcome.Error);
    }

    /// <summary>Says that a worker took the task, which it had to wait for.</summary>
    public void TakeBy(PendingTask task, string? workerName)
    {
        _events.Started(workerName);
        task.Take();
    }

    private static WaitingTask Waiting(TaskRequest request, string token) =>
        new(token, request.StateName, request.Resource, request.Input) { Within = request.Within };

    private ValueTask<TaskOutcome> AnswerAsync(PendingTask task, TaskHandler handler, TaskRequest request)
    {
        var answering = HandlerCall.InvokeAsync(handler, request);
        if (!answering.IsCompletedSuccessfully)
        {
            return AwaitAsync(task, answering);
        }

        var answer = answering.Result;
        if (answer is { Delay.Ticks: 0, Kind: TaskAnswerKind.Return or TaskAnswerKind.Throw })
        {
            RecordTaken(answer);
            return new(task.OutcomeOf(answer));
        }

        Accept(task, answer);
        return EndAsync(task);
    }

    private async ValueTask<TaskOutcome> AwaitAsync(PendingTask task, ValueTask<TaskAnswer> answering)
    {
        var call = Run.Loop.Begin(new(task, isCallback: false));
        var running = answering.AsTask();
        Run.HandlerCalls.Watch(running, answered => Run.Loop.Post(() =>
        {
            Run.Loop.Forget(call);
            Take(task, answered);
        }));
        try
        {
            return await EndAsync(task);
        }
        finally
        {
            Run.Loop.Forget(call);
        }
    }

    // The handler may still be at work, or what it left behind to send the callback.
    private static async ValueTask<TaskOutcome> EndAsync(PendingTask task)
    {
        try
        {
            return await task.EndAsync();
        }
        finally
        {
            task.StopHandler();
        }
    }

    private void Take(PendingTask task, System.Threading.Tasks.Task<TaskAnswer> answered)
    {
        if (answered.IsFaulted)
        {
            task.Break(answered.Exception.InnerException!);
        }
        else if (!task.IsOver && !answered.IsCanceled)
        {
            AcceptLater(task, answered.Result);
        }
    }

    private void AcceptLater(PendingTask task, TaskAnswer answer)
    {
        try
        {
            Accept(task, answer);
        }
        catch (HistoryFullException full)
        {
            // The execution of the task ends by it, not the loop.
            task.Break(full);
        }
    }

    private void Accept(PendingTask task, TaskAnswer answer)
    {
        if (answer.SendsHeartbeats)
        {
            task.StopWaitingForHeartbeats();
        }

        RecordTaken(answer);
        switch (answer.Kind)
        {
            case TaskAnswerKind.Never when answer.IsQueued:
                AwaitWorker(task);
                return;
            case TaskAnswerKind.Never:
                break;
            case TaskAnswerKind.Callback:
                task.AwaitCallback();
                break;
            default:
                task.EndAfter(answer.Delay, task.OutcomeOf(answer));
                break;
        }

        task.Take();
    }

    private void AwaitWorker(PendingTask task)
    {
        if (Run.Loop.CanBeCalled)
        {
            task.AwaitCallback();
        }
    }

    // An activity starts only when a worker takes it.
    private void RecordTaken(TaskAnswer answer)
    {
        if (resource.Kind == TaskResourceKind.Activity && !answer.IsQueued)
        {
            _events.Started(answer.WorkerName);
        }

        if (resource.IsSubmitted && (answer.Kind != TaskAnswerKind.Throw || !answer.Submitted.IsUndefined))
        {
            _events.Submitted(answer.Submitted.IsUndefined ? JsonData.EmptyObject : answer.Submitted);
        }
    }
}
