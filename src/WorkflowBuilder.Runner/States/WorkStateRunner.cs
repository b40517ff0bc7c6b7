using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a state that does work: again where a retrier says so, and on to a catcher where one takes the error.</summary>
internal abstract class WorkStateRunner : StateRunner
{
    private readonly StateExit _exit;
    private readonly RetrySchedule _retry;
    private readonly CatchHandler[] _catchers;

    protected WorkStateRunner(WorkStateDefinition definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _exit = ExitOf(definition);
        _retry = new(definition.Retry);
        _catchers = [.. definition.Catch.Select((catcher, i) => new CatchHandler(
            catcher.ErrorEquals,
            new(i + 1, $"Catch[{i}]", catcher.Next),
            OutputFlow.OfCatcher(definition, i, Language)))];
        Retriers = [.. definition.Retry.Select(retrier => retrier.ErrorEquals)];
        Exits = [_exit, .. _catchers.Select(catcher => catcher.Exit)];
    }

    public override IReadOnlyList<StateExit> Exits { get; }

    public override IReadOnlyList<IReadOnlyList<string>> Retriers { get; }

    public sealed override async ValueTask<Transition> RunAsync(Lane lane, JsonData input)
    {
        var visit = Enter(lane, input);
        var attempts = visit.Inspection?.Begin(visit, _retry.Count);
        while (true)
        {
            var (output, error) = await AttemptAsync(visit);
            if (error is null)
            {
                return Leave(visit, Transition.To(_exit, output));
            }

            visit.Inspection?.Fail(error, error.IsFatal ? null : _retry.Find(error));
            if (!error.IsFatal && _retry.Next(error, ref attempts, lane.Run.Random) is { } delay)
            {
                if (visit.Inspection is { } inspection)
                {
                    inspection.RetryDelay = delay;
                    return Transition.Fail(error);
                }

                await lane.Run.Loop.WaitUntilAsync(lane.Run.Replay?.NextAttempt(lane) ?? lane.Run.Loop.After(delay), lane.Cancellation);
                visit.RetryCount++;
                lane.Run.Coverage.Retry(this, _retry.Find(error)!.Value);
                if (lane.Run.CountRetry() is { } limit)
                {
                    return Transition.Fail(limit);
                }

                continue;
            }

            return Catch(visit, error);
        }
    }

    /// <summary>Does the work once.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="input">The part of the input that the state works on.</param>
    /// <exception cref="StatesException">A field of the state fails.</exception>
    protected abstract ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input);

    /// <summary>Writes that the state has failed for good.</summary>
    protected virtual void RecordFailure(StateVisit visit)
    {
    }

    private async ValueTask<(JsonData Output, ExecutionError? Error)> AttemptAsync(StateVisit visit)
    {
        try
        {
            var input = Flow.Input(visit);
            var work = await WorkAsync(visit, input);
            visit.Inspection?.Result = work.Result;
            return work.Error is null ? (CheckSize(visit, OutputFlow.Output(visit, input, work.Result)), null) : (default, work.Error);
        }
        catch (StatesException failure)
        {
            return (default, Report(visit, failure));
        }
    }

    private Transition Catch(StateVisit visit, ExecutionError error)
    {
        // What nothing can catch ends the execution at once, and the state has no end of its own.
        if (error.IsFatal)
        {
            return Transition.Fail(error);
        }

        var last = visit.Lane.LastEventId;
        RecordFailure(visit);
        if (Array.Find(_catchers, catcher => ErrorMatch.Matches(catcher.ErrorEquals, error)) is not { } handler)
        {
            return Transition.Fail(error);
        }

        visit.Inspection?.Caught = handler.Exit;
        try
        {
            return Leave(visit, Transition.To(handler.Exit, CheckSize(visit, handler.Output.Output(visit, visit.Input, error.ToOutput()))));
        }
        catch (StatesException failure)
        {
            visit.Lane.LastEventId = last;
            return FailAgain(visit, Report(visit, failure));
        }
    }

    private Transition FailAgain(StateVisit visit, ExecutionError error)
    {
        if (!error.IsFatal)
        {
            RecordFailure(visit);
        }

        return Transition.Fail(error);
    }
}
