using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>An execution gets through in the time that it may take, however long its tasks need.</summary>
internal sealed class WaitingTimeRule : IValidationRule
{
    // More is refused for that already.
    private const double MaxSeconds = 99_999_999;

    public void Check(ValidationContext context)
    {
        if (!context.ShowsHints && !context.States.Any(state => state.State is WaitState { Seconds.Value: not null }))
        {
            return;
        }

        var hasLongWait = CheckWaits(context);
        foreach (var scope in context.Scopes)
        {
            if (scope.IsExecution && !hasLongWait.Contains(scope))
            {
                CheckWays(context, scope);
            }
        }
    }

    private static void CheckWays(ValidationContext context, ScopeContext scope)
    {
        var limit = TimeLimit.Of(scope, context.Definition);
        var (least, most) = context.BoundsOf(scope).Seconds;
        if (least > limit.Seconds && double.IsFinite(least))
        {
            context.Problems.Add(TimingDiagnostics.NeverInTime(scope.Graph.Pointer, limit.OverInWords(least), limit.Words), scope.Graph.Syntax);
        }
        else if (most > limit.Seconds && double.IsFinite(most) && limit.IsChosen)
        {
            context.Problems.Add(TimingDiagnostics.MayBeTooLate(scope.Graph.Pointer, limit.OverInWords(most), limit.Words), scope.Graph.Syntax);
        }
    }

    /// <summary>Looks for single states that wait too long. Gives the scopes of the executions that they are in, of which there is no more to say.</summary>
    private static HashSet<ScopeContext> CheckWaits(ValidationContext context)
    {
        var found = new HashSet<ScopeContext>();
        foreach (var state in context.States)
        {
            if (state.State is WaitState { Seconds.Value: { } seconds } wait
                && TimeLimit.Of(state.Scope, context.Definition) is var limit
                && seconds > limit.Seconds
                && !state.Scope.MayBeCutShort)
            {
                if (seconds <= MaxSeconds)
                {
                    var words = limit.OverInWords(seconds);
                    context.Problems.Add(TimingDiagnostics.WaitOutlastsLimit(wait.Pointer, state.Name, words, limit.Words), wait.Syntax);
                }

                for (var scope = state.Scope; scope is not null; scope = scope.Parent?.Scope)
                {
                    found.Add(scope);
                }
            }
        }

        return found;
    }
}
