using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A rule of a Choice has one condition: a comparison of a variable, a combination, or an expression.</summary>
internal sealed class ChoiceRuleFieldsRule : IValidationRule
{
    private const string OneForm = "The object must have only one of the following fields, [And, Or, Not, Variable, Condition]";
    private static readonly string[] Forms = ["And", "Or", "Not", "Variable", "Condition"];

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is not ChoiceState choice)
            {
                continue;
            }

            foreach (var rule in choice.Choices)
            {
                foreach (var condition in rule.Conditions)
                {
                    Check(condition.Syntax, new("a rule", state), context.Problems);
                }
            }
        }
    }

    private static void Check(JsonSyntaxNode rule, FieldOwner owner, ProblemList problems)
    {
        var (forms, comparisons) = Count(rule);
        var isComparison = forms == 1 && rule.Find("Variable") is not null;
        if (forms > 1 || (forms == 1 && !isComparison && comparisons > 0))
        {
            problems.Add(FieldDiagnostics.ExclusiveFields(rule, owner.ToString(), Present(rule, comparisons > 0 && forms == 1), OneForm), rule);
        }
        else if ((forms == 0 || (isComparison && comparisons == 0)) && Placeholder.IsInNames(rule))
        {
            // What is missing may be there.
        }
        else if (forms == 0)
        {
            problems.Add(FieldDiagnostics.OneOfFields(rule, owner.ToString(), Forms, OneForm), rule);
        }
        else if (isComparison && comparisons == 0)
        {
            problems.Add(
                FieldDiagnostics.RequiredField(
                    rule, "with the comparison (StringEquals, IsPresent ...)", owner.ToString(), AwsMessages.NoneOf(RuleReader.ComparisonNames)),
                rule);
        }
        else if (isComparison && comparisons > 1)
        {
            problems.Add(
                FieldDiagnostics.ExclusiveFields(
                    rule, owner.ToString(), Names(rule).Where(RuleReader.Comparisons.Contains), AwsMessages.TooManyOf(RuleReader.ComparisonNames)),
                rule);
        }
    }

    private static (int Forms, int Comparisons) Count(JsonSyntaxNode rule)
    {
        var (forms, comparisons) = (0, 0);
        foreach (var member in rule.Members)
        {
            // Of duplicates, which have been reported, the first counts.
            if (rule.Find(member.Name) == member.Value)
            {
                forms += Forms.Contains(member.Name) ? 1 : 0;
                comparisons += RuleReader.Comparisons.Contains(member.Name) ? 1 : 0;
            }
        }

        return (forms, comparisons);
    }

    private static IEnumerable<string> Present(JsonSyntaxNode rule, bool withComparisons) =>
        Names(rule).Where(name => Forms.Contains(name) || (withComparisons && RuleReader.Comparisons.Contains(name)));

    private static IEnumerable<string> Names(JsonSyntaxNode rule) => rule.Members.Select(member => member.Name).Distinct();
}
