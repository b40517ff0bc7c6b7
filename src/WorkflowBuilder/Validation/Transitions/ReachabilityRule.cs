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
        var reached = new HashSet<StateContext>(scope.States.Count);
        var open = new Stack<StateContext>();
        Reach(scope.Start);
        while (open.TryPop(out var state))
        {
            foreach (var target in state.Targets)
            {
                Reach(scope.Find(target.Name));
            }
        }

        foreach (var state in scope.States)
        {
            // Of two states of one name, the second has been reported for that.
            if (!reached.Contains(state) && scope.Find(state.Name) == state && !problems.IsFull)
            {
                problems.Add(TransitionDiagnostics.StateUnreachable(state.State.Syntax, state.Name), state.State.Syntax);
            }
        }

        void Reach(StateContext? state)
        {
            if (state is not null && reached.Add(state))
            {
                open.Push(state);
            }
        }
    }
}
