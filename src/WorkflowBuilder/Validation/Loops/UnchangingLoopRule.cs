namespace WorkflowBuilder;

/// <summary>A loop changes what its way out depends on.</summary>
internal sealed class UnchangingLoopRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var loop in context.Scopes.SelectMany(scope => scope.Flow.Loops))
        {
            if (loop.IsUnchanging)
            {
                var state = loop.States[0].State;
                var exits = loop.Exits.Select(exit => exit.State.State).Distinct();
                context.Problems.Add(
                    LoopDiagnostics.Unchanging(state.Pointer, loop.Names) with
                    {
                        Related = [.. exits.Select(exit => context.Problems.Related("The loop is left here.", exit.Syntax))],
                    },
                    state.Syntax);
            }
        }
    }
}
