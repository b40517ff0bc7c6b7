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

            if (known.Add(assignment.Name))
            {
                context.Problems.Add(DataFlowDiagnostics.VariableIsNeverRead(assignment.Member.Value.Pointer, assignment.Name), assignment.Member);
            }
        }
    }
}
