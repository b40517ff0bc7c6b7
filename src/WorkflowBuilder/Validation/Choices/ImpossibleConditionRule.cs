namespace WorkflowBuilder;

/// <summary>Each condition of a Choice can hold.</summary>
internal sealed class ImpossibleConditionRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var choice in context.Choices)
        {
            foreach (var (syntax, variable) in choice.Impossible)
            {
                if (context.Problems.IsFullOfOthers)
                {
                    return;
                }

                // The name of an expression of which only the answer counts, or of a comparison with a path, has several lines.
                context.Problems.Add(
                    ChoiceDiagnostics.ConditionImpossible(syntax.Pointer, choice.State.Name, variable.Trim().Replace('\n', ' ')), syntax);
            }
        }
    }
}
