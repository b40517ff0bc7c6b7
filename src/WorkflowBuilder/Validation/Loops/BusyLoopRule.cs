using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A loop that asks until it gets an answer waits in between. One that counts, or goes from page to page, has no reason to.</summary>
internal sealed class BusyLoopRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var loop in context.Scopes.SelectMany(scope => scope.Flow.Loops))
        {
            if (!loop.IsUnchanging && Asks(loop) && !LoopBound.IsVisible(loop) && HasRoundWithoutRest(loop))
            {
                var state = loop.States[0].State;
                context.Problems.Add(LoopDiagnostics.Busy(state.Pointer, loop.Names), state.Syntax);
            }
        }
    }

    /// <summary>Whether a way out depends on a value, and not only on whether there is one, as the token of the next page.</summary>
    private static bool Asks(Loop loop) => loop.Exits.Any(exit => exit.State.State is ChoiceState choice && choice.Choices
        .SelectMany(rule => rule.Conditions)
        .Any(condition => condition.Operator is not (null or "And" or "Or" or "Not" or "IsPresent" or "IsNull")));

    /// <summary>Takes away the states from which no way in the loop leads on without a rest, until none is left or a round is.</summary>
    private static bool HasRoundWithoutRest(Loop loop)
    {
        var ways = new Dictionary<int, int>();
        var before = new Dictionary<int, List<int>>();
        foreach (var state in loop.States)
        {
            var count = 0;
            foreach (var edge in loop.EdgesOf(state))
            {
                // A handler of errors is not a part of every round.
                if (loop.Has(edge.Target) && edge.Kind != FlowEdgeKind.Catch && !Rests(state))
                {
                    (before.TryGetValue(edge.Target, out var from) ? from : before[edge.Target] = []).Add(state.Index);
                    count++;
                }
            }

            ways[state.Index] = count;
        }

        var open = new Stack<int>(ways.Where(way => way.Value == 0).Select(way => way.Key));
        var left = loop.States.Count;
        while (open.TryPop(out var state))
        {
            left--;
            foreach (var from in before.GetValueOrDefault(state) ?? [])
            {
                if (--ways[from] == 0)
                {
                    open.Push(from);
                }
            }
        }

        return left > 0;
    }

    /// <summary>Whether a state takes its time. One that holds others may hold a Wait.</summary>
    private static bool Rests(StateContext state) =>
        state.State is WaitState or ParallelState or MapState || (state.State is TaskState task && (task.Waits() || task.WaitsForWorker()));
}
