namespace WorkflowBuilder;

/// <summary>The Default of a Choice has cases that no rule takes.</summary>
internal sealed class DefaultNeverTakenRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var choice in context.Choices)
        {
            if (choice.CoveredBy is { } rule && choice.Choice.Syntax.FindMember("Default") is { } member)
            {
                var finding = ChoiceDiagnostics.DefaultNeverTaken(member.Value.Pointer, choice.State.Name, rule.Pointer);
                context.Problems.Add(
                    finding with { Related = [context.Problems.Related("With this rule, no case is left.", rule.Syntax)] }, member);
            }
        }
    }
}
