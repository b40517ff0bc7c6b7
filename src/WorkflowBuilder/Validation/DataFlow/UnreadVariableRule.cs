using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>A variable that is assigned is read somewhere.</summary>
internal sealed class UnreadVariableRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        if (context.Assignments.Count == 0 || !context.Variables.KnowsReads)
        {
            return;
        }

        var known = context.Variables.Reads.Select(read => read.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var assignment in context.Assignments)
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            // Whether an expression means the variable or the function of the same name is not looked into.
            if (known.Add(assignment.Name) && !BuiltInFunctions.For(JsonataDialect.Aws).ContainsKey(assignment.Name))
            {
                context.Problems.Add(DataFlowDiagnostics.VariableIsNeverRead(assignment.Member.Value.Pointer, assignment.Name), assignment.Member);
            }
        }
    }
}
