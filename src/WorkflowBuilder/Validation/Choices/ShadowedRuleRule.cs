namespace WorkflowBuilder;

/// <summary>Each rule of a Choice has cases that no earlier one takes.</summary>
internal sealed class ShadowedRuleRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var choice in context.Choices)
        {
            foreach (var (rule, takenBy) in choice.Shadowed)
            {
                if (problems.IsFullOfOthers)
                {
                    return;
                }

                var finding = ChoiceDiagnostics.RuleShadowed(rule.Pointer, choice.State.Name, takenBy?.Pointer);
                problems.Add(
                    takenBy is null ? finding : finding with { Related = [problems.Related("This rule comes first.", takenBy.Syntax)] }, rule.Syntax);
            }
        }
    }
}
