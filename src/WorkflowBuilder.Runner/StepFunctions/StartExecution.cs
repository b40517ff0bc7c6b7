using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Starts an execution of a registered state machine: <c>states:startExecution</c> in all patterns, and the same by the SDK integration.</summary>
internal sealed class StartExecution(TaskCall call, PendingTask task, NestedStateMachine machine, string stateMachineName)
{
    // So that the stack does not grow with the number of executions that wait for one another.
    private const int MaxDepthAtATime = 16;

    private bool Awaits => call.Resource.Name is "startExecution.sync" or "startExecution.sync:2" or "startSyncExecution";

    private bool IsSdk => call.Resource.Type != "states";

    private NestedExecutions Executions => call.Run.World.Executions;

    public static TaskHandler? Find(TaskCall call, PendingTask task, TaskRequest request)
    {
        if (request.Input["StateMachineArn"] is not { IsString: true } arn || call.Run.Options.FindStateMachine(arn.GetString()) is not { } machine)
        {
            return null;
        }

        var start = new StartExecution(call, task, machine, NestedStateMachine.NameOf(arn.GetString()));
        return request => new(start.Answer(request));
    }

    private TaskAnswer Answer(TaskRequest request)
    {
        if (!TryReadInput(request.Input["Input"], out var input))
        {
            return ServiceError.Of(call, "InvalidExecutionInput", "Invalid State Machine Execution Input: 'Invalid execution input.'");
        }

        var name = request.Input["Name"] is { IsString: true } given ? given.GetString() : null;
        var options = machine.Options(call.Run.Options, stateMachineName, name);
        if (call.Resource.Name == "startSyncExecution" && options.Type != StateMachineType.Express)
        {
            return ServiceError.Of(call, "StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");
        }

        var child = new Run(machine.Runner, input, options, call.Run.World, listener: null, call.Run.UserStop)
        {
            AwaitedBy = Awaits ? task : null,
            Depth = call.Run.Depth + 1,
        };
        return Executions.TryFind(child.Names.ExecutionArn, out var same) ? AnswerAgain(child, same) : Begin(child, name is not null);
    }

    private TaskAnswer Begin(Run child, bool isNamed)
    {
        var running = Executions.Start(child, call.Run, isNamed);
        if (Awaits)
        {
            _ = AwaitAsync(child, running);
        }

        return AnswerOf(child);
    }

    // To start the same once more while it runs is no error, and starts nothing.
    private TaskAnswer AnswerAgain(Run child, Run? same) => same is not null && same.Input == child.Input && !Awaits
        ? AnswerOf(same)
        : ServiceError.Of(call, "ExecutionAlreadyExists", $"Execution Already Exists: '{child.Names.ExecutionArn}'");

    private TaskAnswer AnswerOf(Run child)
    {
        var started = ExecutionDescription.Started(child, IsSdk);
        return Awaits ? TaskAnswer.Never.Submit(started)
            : call.Resource.WaitsForToken ? TaskAnswer.Callback.Submit(started)
            : TaskAnswer.Return(started);
    }

    private async System.Threading.Tasks.Task AwaitAsync(Run child, System.Threading.Tasks.Task<ExecutionResult> running)
    {
        task.WhenEnded(() => Abort(child));
        try
        {
            var result = await running;
            await UnwindAsync(child);
            task.End(task.OutcomeOf(EndOf(child, result)));
        }
        catch (OperationCanceledException)
        {
            // The whole run is cancelled, this task with it.
        }
        catch (Exception exception)
        {
            await UnwindAsync(child);
            task.Break(exception);
        }
    }

    private static async ValueTask UnwindAsync(Run child)
    {
        if (child.Depth % MaxDepthAtATime == 0)
        {
            await child.Loop.Yield();
        }
    }

    private void Abort(Run child)
    {
        if (Executions.IsRunning(child))
        {
            child.Stop(new(ExecutionStatus.Aborted));
        }
    }

    private TaskAnswer EndOf(Run child, ExecutionResult result)
    {
        if (call.Resource.Name == "startSyncExecution")
        {
            return TaskAnswer.Return(ExecutionDescription.Synchronous(child, result));
        }

        return result.Status == ExecutionStatus.Succeeded
            ? TaskAnswer.Return(ExecutionDescription.Succeeded(child, result, asText: call.Resource.Name == "startExecution.sync"))
            : TaskAnswer.Throw(Errors.TaskFailed, ExecutionDescription.Failed(child, result).ToString());
    }

    private bool TryReadInput(JsonData given, out JsonData input)
    {
        try
        {
            input = given.IsString ? JsonData.Parse(given.GetString()) : given.IsUndefined || given.IsNull ? JsonData.EmptyObject : given;
            return !call.Run.IsTooLarge(input);
        }
        catch (JsonException)
        {
            input = default;
            return false;
        }
    }
}
