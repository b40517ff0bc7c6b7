using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs the states of a scope one after the other until it ends.</summary>
/// <param name="start">The state it starts with.</param>
/// <param name="pointer">The JSON Pointer of the scope; empty for the definition.</param>
/// <param name="number">The number of the scope among those of the definition.</param>
internal sealed class LaneRunner(StateRunner start, string pointer, int number)
{
    // So that what other threads ask of the run is not put off by a loop of states that never wait.
    private const int MaxStepsAtATime = 1024;

    // So that the stack does not grow with the depth of nested states.
    private const int MaxDepthAtATime = 16;

    public string Pointer => pointer;

    public int Number => number;

    /// <summary>Whether it is the definition itself, and not a part of a state.</summary>
    public bool IsMain => pointer.Length == 0;

    /// <summary>Runs to the end of the scope.</summary>
    /// <returns>The output, or the error the scope ended with.</returns>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public ValueTask<Transition> RunAsync(Lane lane, JsonData input)
    {
        lane.Run.Coverage.Begin(this);
        return lane.Depth % MaxDepthAtATime == MaxDepthAtATime - 1 ? RunDeepAsync(lane, input) : RunStatesAsync(lane, input);
    }

    private async ValueTask<Transition> RunDeepAsync(Lane lane, JsonData input)
    {
        await lane.Run.Loop.Yield();
        try
        {
            return await RunStatesAsync(lane, input);
        }
        finally
        {
            await lane.Run.Loop.Yield();
        }
    }

    private async ValueTask<Transition> RunStatesAsync(Lane lane, JsonData input)
    {
        var state = start;
        while (true)
        {
            lane.Run.ThrowIfStopped();
            lane.Cancellation.ThrowIfCancellationRequested();
            if (lane.Run.Count(state) is { } limit)
            {
                return Transition.Fail(limit);
            }

            var transition = await state.RunAsync(lane, input);
            if (transition.Next is null)
            {
                End(lane, transition);
                return transition;
            }

            state = transition.Next;
            input = transition.Output;
            if (lane.Parent is not null || lane.Run.Transitions % MaxStepsAtATime == 0)
            {
                await lane.Run.Loop.Yield();
            }
        }
    }

    private void End(Lane lane, Transition end)
    {
        if (end.Error is null)
        {
            lane.Run.Coverage.Succeed(this);
        }
    }
}
