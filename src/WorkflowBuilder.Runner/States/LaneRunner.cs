using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs the states of a scope one after the other until it ends.</summary>
internal sealed class LaneRunner(StateRunner start)
{
    /// <summary>Runs to the end of the scope.</summary>
    /// <returns>The output, or the error the scope ended with.</returns>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public async ValueTask<Transition> RunAsync(Lane lane, JsonData input)
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
                return transition;
            }

            state = transition.Next;
            input = transition.Output;
            if (lane.Parent is not null)
            {
                await lane.Run.Loop.Yield();
            }
        }
    }
}
