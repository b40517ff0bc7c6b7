using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What a Choice compares with is of the kind that the comparison names.</summary>
internal sealed class ComparisonOperandRule : IValidationRule
{
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
                    Check(condition.Syntax, state, context.Problems);
                }
            }
        }
    }

    private static void Check(JsonSyntaxNode condition, StateContext state, ProblemList problems)
    {
        foreach (var (name, value) in condition.Members)
        {
            if (KindOf(name) is not { } kind || Placeholder.IsIn(value))
            {
                continue;
            }

            if (!IsOf(value, kind))
            {
                problems.Add(FieldDiagnostics.WrongKind(value, name, kind), value);
            }
            else if (name.StartsWith("Timestamp", StringComparison.Ordinal) && IsLiteral(name) && !Rfc3339.IsTimestamp(value.Text!))
            {
                problems.Add(ValueDiagnostics.NotATimestamp(value, name, $"a rule of {state.Owner}", value.Text!), value);
            }
        }
    }

    private static FieldKind? KindOf(string comparison) =>
        !RuleReader.Comparisons.Contains(comparison) ? null
        : !IsLiteral(comparison) ? FieldKind.Text
        : comparison.StartsWith("Numeric", StringComparison.Ordinal) ? FieldKind.Number
        : comparison.StartsWith("Is", StringComparison.Ordinal) || comparison == "BooleanEquals" ? FieldKind.Boolean
        : FieldKind.Text;

    private static bool IsLiteral(string comparison) => !comparison.EndsWith("Path", StringComparison.Ordinal);

    private static bool IsOf(JsonSyntaxNode value, FieldKind kind) => kind switch
    {
        FieldKind.Number => value.Type == JsonTokenType.Number,
        FieldKind.Boolean => value.Type is JsonTokenType.True or JsonTokenType.False,
        _ => value.Text is not null,
    };
}
