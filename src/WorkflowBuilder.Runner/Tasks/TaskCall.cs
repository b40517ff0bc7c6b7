using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>One call of the resource of a Task state.</summary>
internal sealed class TaskCall(StateVisit visit, TaskResource resource, JsonData input)
{
    private readonly TaskEvents _events = new(visit.Lane, resource);

    /// <summary>The time limit in seconds.</summary>
    public long? Timeout { get; init; }

    /// <summary>How long the worker may be silent, in seconds.</summary>
    public long? Heartbeat { get; init; }

    /// <summary>The role the call is made with.</summary>
    public string? RoleArn { get; init; }

    private Run Run => visit.Run;

    /// <exception cref="MissingMockException">Nothing answers the call.</exception>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public async ValueTask<WorkResult> RunAsync()
    {
        _events.Scheduled(input, Timeout, Heartbeat, RoleArn);
        using var task = new PendingTask(visit, Timeout, Heartbeat);
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
        };
        var handler = Run.FindHandler(resource, request);
        if (resource.Kind != TaskResourceKind.Activity)
        {
            _events.Started();
        }

        using var token = visit.TaskToken is null ? null : Run.Tokens.Register(visit.TaskToken, task);
        var outcome = await AnswerAsync(task, handler, request);
        _events.Ended(outcome);
        return new(outcome.Result, outcome.Error);
    }

    private async ValueTask<TaskOutcome> AnswerAsync(PendingTask task, TaskHandler handler, TaskRequest request)
    {
        var answering = HandlerCall.InvokeAsync(handler, request);
        if (answering.IsCompleted)
        {
            var answer = await answering;
            if (answer is { Delay.Ticks: 0, Kind: TaskAnswerKind.Return or TaskAnswerKind.Throw })
            {
                RecordTaken(answer);
                return OutcomeOf(answer);
            }

            Accept(task, answer);
        }
        else
        {
            Await(task, answering);
        }

        return await task.EndAsync();
    }

    private void Await(PendingTask task, ValueTask<TaskAnswer> answering)
    {
        var call = new OutsideCall(visit.State.Name, task.Due);
        Run.Loop.Begin(call);
        Run.HandlerCalls.Watch(answering, answered => Run.Loop.Post(() =>
        {
            Run.Loop.Forget(call);
            if (answered.IsFaulted)
            {
                task.Break(answered.Exception.InnerException!);
            }
            else if (!task.HasEnded && !answered.IsCanceled)
            {
                Accept(task, answered.Result);
            }
        }));
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
            case TaskAnswerKind.Never:
                break;
            case TaskAnswerKind.Callback:
                task.AwaitCallback(visit.State.Name);
                break;
            default:
                task.After(answer.Delay, () => task.End(OutcomeOf(answer)));
                break;
        }
    }

    // An activity starts only when a worker takes it.
    private void RecordTaken(TaskAnswer answer)
    {
        if (resource.Kind == TaskResourceKind.Activity)
        {
            _events.Started(answer.WorkerName);
        }

        if (resource.IsSubmitted && (answer.Kind != TaskAnswerKind.Throw || !answer.Submitted.IsUndefined))
        {
            _events.Submitted(answer.Submitted.IsUndefined ? JsonData.EmptyObject : answer.Submitted);
        }
    }

    private TaskOutcome OutcomeOf(TaskAnswer answer)
    {
        if (answer.Kind == TaskAnswerKind.Throw)
        {
            return new(default, new(answer.Error, answer.Cause) { IsFatal = false });
        }

        return Run.IsTooLarge(answer.Result)
            ? new(default, new(Errors.DataLimitExceeded, Limits.PayloadTooLarge(resource.Kind == TaskResourceKind.Service ? resource.Type : resource.Arn)))
            : new(answer.Result);
    }
}
