using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Reads a rule of a Choice state and the conditions in it.</summary>
internal sealed class RuleReader(GraphReader graph, QueryLanguage language)
{
    /// <summary>The comparisons of the language.</summary>
    public static readonly FrozenSet<string> Comparisons = new[] { "String", "Numeric", "Timestamp" }
        .SelectMany(kind => new[] { "Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals" }, (kind, comparison) => kind + comparison)
        .Append("BooleanEquals")
        .SelectMany(comparison => new[] { comparison, $"{comparison}Path" })
        .Concat(["StringMatches", "IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"])
        .ToFrozenSet();

    public ChoiceRule Read(JsonSyntaxNode node, int depth)
    {
        var fields = graph.Fields(node, language);
        var operators = node.Members.Select(member => member.Name).Where(IsOperator).Distinct().ToList();
        foreach (var name in operators)
        {
            fields.Any(name);
        }

        var @operator = operators.FirstOrDefault();
        return new(node)
        {
            Variable = fields.Text("Variable"),
            Operator = @operator,
            Operand = @operator is null or "And" or "Or" or "Not" ? null : fields.Json(@operator),
            Rules = Inner(fields, @operator, depth),
            Comment = fields.Text("Comment"),
            Output = depth == 0 ? fields.Json("Output") : null,
            Assign = depth == 0 ? fields.JsonObject("Assign") : null,
            Next = depth == 0 ? fields.Text("Next") : null,
            UnknownFields = fields.Finish(depth == 0 ? "a rule" : "a condition"),
        };
    }

    public static bool IsOperator(string name) => name is "And" or "Or" or "Not" or "Condition" || Comparisons.Contains(name);

    private ImmutableArray<ChoiceRule> Inner(FieldReader fields, string? @operator, int depth)
    {
        if (@operator is not ("And" or "Or" or "Not"))
        {
            return [];
        }

        if (depth == AslLimits.MaxRuleDepth)
        {
            fields.Report(FieldDiagnostics.RuleTooDeep(fields.Node.Pointer, AslLimits.MaxRuleDepth));
            return [];
        }

        return @operator == "Not"
            ? fields.Object("Not") is { } inner ? [Read(inner, depth + 1)] : []
            : fields.Objects(@operator, inner => Read(inner, depth + 1));
    }
}
