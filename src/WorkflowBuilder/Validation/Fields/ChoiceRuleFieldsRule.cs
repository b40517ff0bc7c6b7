using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A rule of a Choice has one condition: a comparison of a variable, a combination, or an expression.</summary>
internal sealed class ChoiceRuleFieldsRule : IValidationRule
{
    private static readonly string[] Forms = ["And", "Or", "Not", "Variable", "Condition"];

    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var choice in context.States.Select(state => state.State).OfType<ChoiceState>())
        {
            foreach (var rule in choice.Choices.SelectMany(rule => rule.Conditions()))
            {
                Check(rule, $"a rule of state \"{choice.Name}\"", problems);
            }
        }
    }

    private static void Check(ChoiceRule rule, string owner, ProblemList problems)
    {
        var names = rule.Syntax.Members.Select(member => member.Name).Distinct().ToList();
        var forms = names.Where(Forms.Contains).ToList();
        var comparisons = names.Where(RuleReader.Comparisons.Contains).ToList();
        if (forms.Count > 1)
        {
            problems.Add(FieldDiagnostics.ExclusiveFields(rule.Pointer, owner, forms), rule.Syntax);
        }
        else if (forms.Count == 0)
        {
            problems.Add(FieldDiagnostics.OneOfFields(rule.Pointer, owner, Forms), rule.Syntax);
        }
        else if (forms[0] == "Variable" && comparisons.Count == 0)
        {
            problems.Add(FieldDiagnostics.RequiredField(rule.Pointer, "with the comparison (StringEquals, IsPresent ...)", owner), rule.Syntax);
        }
        else if (comparisons.Count > (forms[0] == "Variable" ? 1 : 0))
        {
            problems.Add(FieldDiagnostics.ExclusiveFields(rule.Pointer, owner, forms[0] == "Variable" ? comparisons : [.. forms, .. comparisons]), rule.Syntax);
        }
    }
}
