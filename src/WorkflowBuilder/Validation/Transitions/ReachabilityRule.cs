using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A path leads from StartAt to every state of its scope.</summary>
internal sealed class ReachabilityRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var scope in context.Scopes)
        {
            // Step Functions reports a missing terminal state instead, and what is not understood may lead anywhere.
            if (scope.IsUnderstood && (scope.Parent is not null || TerminalStateRule.MayEnd(scope.Graph)))
            {
                Check(scope, context.Problems);
            }
        }
    }

    private static void Check(ScopeContext scope, ProblemList problems)
    {
        if (scope.Flow.Components.ReachAll)
        {
            return;
        }

        foreach (var state in scope.States)
        {
            // Of two states of one name, the second has been reported for that.
            if (scope.Flow.Components.GroupOf(state.Index) < 0 && scope.Find(state.Name) == state && !problems.IsFull)
            {
                problems.Add(TransitionDiagnostics.StateUnreachable(state.State.Syntax, state.Name), state.State.Syntax);
            }
        }
    }
}
