namespace WorkflowBuilder;

/// <summary>The definition shows what ends a loop. An express execution ends after five minutes, and one with a time-out after that.</summary>
internal sealed class UnboundedLoopRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        if (context.Definition.TimeoutSeconds is not null)
        {
            return;
        }

        foreach (var scope in context.Scopes)
        {
            foreach (var loop in scope.Type == StateMachineType.Express ? [] : scope.Flow.Loops)
            {
                if (!loop.IsEndless && !loop.IsUnchanging && !LoopBound.IsVisible(loop))
                {
                    var state = loop.States[0].State;
                    context.Problems.Add(LoopDiagnostics.Unbounded(state.Pointer, loop.Names), state.Syntax);
                }
            }
        }
    }
}
