namespace WorkflowBuilder;

/// <summary>A way leads out of every loop. A definition without a terminal state, or with states that are not reached, is refused for that already.</summary>
internal sealed class EndlessLoopRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var scope in context.Scopes)
        {
            if (scope.Parent is null && !TerminalStateRule.MayEnd(scope.Graph))
            {
                continue;
            }

            foreach (var loop in scope.Flow.Loops)
            {
                if (loop.IsEndless && scope.Flow.Components.ReachAll)
                {
                    var state = loop.States[0].State;
                    context.Problems.Add(LoopDiagnostics.Endless(state.Pointer, loop.Names), state.Syntax);
                }
            }
        }
    }
}
