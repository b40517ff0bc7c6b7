using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What literals of several states, and the results of branches and iterations, come to fits into the size of state data.</summary>
internal sealed class OutputSizeRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        // Without iterations nothing gets much longer than it is written.
        if (context.Definition.Syntax.End <= PayloadSizeRule.MaxBytes && !context.States.Any(state => state.State is MapState))
        {
            return;
        }

        foreach (var state in context.States)
        {
            // Where something is too large before it or inside of it, that is the place to mend.
            if (context.Shapes[state] is { Output.LeastSize: > PayloadSizeRule.MaxBytes and var size, Input.LeastSize: <= PayloadSizeRule.MaxBytes } shapes
                && !shapes.Scopes.Exists(scope => scope.Output?.LeastSize > PayloadSizeRule.MaxBytes)
                && !PayloadSizeRule.IsTooLong(state.State))
            {
                context.Problems.Add(
                    DataFlowDiagnostics.OutputTooLarge(state.State.Pointer, state.Name, (long)size, PayloadSizeRule.MaxBytes), state.State.Syntax);
            }
        }
    }
}
