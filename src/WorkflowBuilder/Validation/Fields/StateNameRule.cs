using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>State names have 1 to 80 characters.</summary>
internal sealed class StateNameRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            // A placeholder or token is longer or shorter than what takes its place.
            if (state.Name.Length is 0 or > State.MaxNameLength && !Placeholder.IsIn(state.Name))
            {
                var syntax = state.State.Syntax;
                context.Problems.Add(
                    TransitionDiagnostics.BadStateName(syntax.Pointer, state.Name, syntax.Pointer, State.MaxNameLength, syntax.AwsLocation), syntax);
            }
        }
    }
}
