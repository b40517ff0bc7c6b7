using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A state name stands once in the whole definition. Within one object the reader has reported it already.</summary>
internal sealed class UniqueNamesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        var seen = new Dictionary<string, StateDefinition>(StringComparer.Ordinal);
        foreach (var state in context.States.Select(state => state.State))
        {
            if (seen.TryAdd(state.Name, state))
            {
                continue;
            }

            var first = seen[state.Name];
            if (first.Syntax.Parent != state.Syntax.Parent)
            {
                problems.Add(TransitionDiagnostics.DuplicateName(state.Pointer, state.Name, first.Pointer, state.Pointer), state.Syntax);
            }
        }
    }
}
