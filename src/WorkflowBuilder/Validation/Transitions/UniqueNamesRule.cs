using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A state name stands once in the whole definition. Within one object the reader has reported it already.</summary>
internal sealed class UniqueNamesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        var seen = new Dictionary<string, JsonSyntaxNode>(context.States.Count, StringComparer.Ordinal);
        foreach (var state in context.States)
        {
            var syntax = state.State.Syntax;
            if (seen.TryAdd(state.Name, syntax))
            {
                continue;
            }

            var first = seen[state.Name];
            if (first.Parent != syntax.Parent && !problems.IsFull)
            {
                var problem = TransitionDiagnostics.DuplicateName(syntax.Pointer, state.Name, first.Pointer, syntax.Pointer, syntax.AwsLocation);
                problems.Add(problem with { Related = [problems.Related("The first state of that name is here.", first)] }, syntax);
            }
        }
    }
}
