using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs the child executions of a map run.</summary>
internal sealed class ChildRunner(StateVisit visit, LaneRunner processor, MapRunNames names, StateMachineType type)
{
    /// <summary>Runs one to its end.</summary>
    /// <param name="index">Its number in the map run, from 0.</param>
    /// <param name="input">Its input.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">The execution around it was stopped.</exception>
    public async ValueTask<ChildExecution> RunAsync(long index, JsonData input, CancellationToken cancellation)
    {
        var run = visit.Run.Child(names.Child(type, visit.Run.NewId), input, type);
        var position = new LanePosition(visit.State.Name, (int)index);
        var execution = type == StateMachineType.Express
            ? await RunExpressAsync(run, position, input, cancellation)
            : await RunStandardAsync(run, position, input, cancellation);
        return execution with
        {
            ExecutionArn = run.Names.ExecutionArn,
            StateMachineArn = names.StateMachineArn,
            Name = run.Names.ExecutionName,
            StartDate = run.Start,
            StopDate = run.Clock.GetUtcNow(),
            IsExpress = type == StateMachineType.Express,
        };
    }

    private async ValueTask<ChildExecution> RunStandardAsync(Run run, LanePosition position, JsonData input, CancellationToken cancellation)
    {
        try
        {
            return Ended(input, await processor.RunAsync(visit.Lane.Child(run, position, cancellation), input));
        }
        catch (HistoryFullException full)
        {
            return new() { Status = ChildStatus.Failed, Input = input, Error = Errors.Runtime, Cause = full.Message };
        }
        catch (OperationCanceledException) when (!visit.Lane.Cancellation.IsCancellationRequested && cancellation.IsCancellationRequested)
        {
            return new() { Status = ChildStatus.Aborted, Input = input };
        }
    }

    private async ValueTask<ChildExecution> RunExpressAsync(Run run, LanePosition position, JsonData input, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = processor.RunAsync(visit.Lane.Child(run, position, limit.Token), input);
        if (running.IsCompletedSuccessfully)
        {
            return Ended(input, running.Result);
        }

        var timer = run.Loop.At(run.Loop.After(Limits.ExpressDuration), limit.Cancel);
        try
        {
            return Ended(input, await running);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new() { Status = ChildStatus.TimedOut, Input = input, Error = Errors.Timeout };
        }
        finally
        {
            timer.Cancel();
        }
    }

    private static ChildExecution Ended(JsonData input, Transition end) => end.Error is null
        ? new() { Status = ChildStatus.Succeeded, Input = input, Output = end.Output }
        : new() { Status = ChildStatus.Failed, Input = input, Error = end.Error.Name, Cause = end.Error.Cause };
}
