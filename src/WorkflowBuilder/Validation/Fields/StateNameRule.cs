namespace WorkflowBuilder;

/// <summary>State names have 1 to 80 characters.</summary>
internal sealed class StateNameRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var state in context.States.Select(state => state.State))
        {
            // A placeholder or token is longer or shorter than what takes its place.
            if (state.Name.Length is 0 or > State.MaxNameLength && !state.Name.Contains("${", StringComparison.Ordinal))
            {
                problems.Add(TransitionDiagnostics.BadStateName(state.Pointer, state.Name, state.Pointer, State.MaxNameLength), state.Syntax);
            }
        }
    }
}
