namespace WorkflowBuilder;

/// <summary>The names of the variables that a state sets are written out, and not computed.</summary>
internal sealed class VariableNamesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var query in context.Jsonata)
        {
            if (query.Field == "Assign" && query.Node.Parent == query.Owner)
            {
                context.Problems.Add(VariableDiagnostics.NamesComputed(query.Node, query.State.Describe(query.Node)), query.Node);
            }
        }
    }
}
