using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Reads a rule of a Choice state and the conditions in it, inner ones first, from a list, so that nesting takes no stack.</summary>
internal sealed class RuleReader(GraphReader graph, QueryLanguage language)
{
    /// <summary>The comparisons of the language, in an order for people.</summary>
    public static readonly IReadOnlyList<string> ComparisonNames =
    [
        .. new[] { "String", "Numeric", "Timestamp" }
            .SelectMany(kind => new[] { "Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals" }, (kind, comparison) => kind + comparison)
            .Append("BooleanEquals")
            .SelectMany(comparison => new[] { comparison, $"{comparison}Path" }),
        "StringMatches", "IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp",
    ];

    /// <summary>The comparisons of the language.</summary>
    public static readonly FrozenSet<string> Comparisons = ComparisonNames.ToFrozenSet();

    private Dictionary<JsonSyntaxNode, ChoiceRule>? _read;

    public ImmutableArray<ChoiceRule> Read(JsonSyntaxNode[] rules) => [.. rules.Select(ReadRule)];

    private ChoiceRule ReadRule(JsonSyntaxNode rule)
    {
        // Most rules are one comparison.
        if (FirstOperator(rule) is not ("And" or "Or" or "Not"))
        {
            return Read(rule, 0);
        }

        _read ??= [];
        foreach (var (node, depth) in Nested(rule))
        {
            _read[node] = Read(node, depth);
        }

        return _read[rule];
    }

    private static List<(JsonSyntaxNode Node, int Depth)> Nested(JsonSyntaxNode rule)
    {
        var found = new List<(JsonSyntaxNode, int)>();
        var open = new Stack<(JsonSyntaxNode Node, int Depth)>([(rule, 0)]);
        while (open.TryPop(out var next))
        {
            found.Add(next);
            foreach (var inner in next.Depth < AslLimits.MaxRuleDepth ? Operands(next.Node) : [])
            {
                open.Push((inner, next.Depth + 1));
            }
        }

        found.Reverse();
        return found;
    }

    private static IEnumerable<JsonSyntaxNode> Operands(JsonSyntaxNode node)
    {
        var name = FirstOperator(node);
        var operand = name is "And" or "Or" or "Not" ? node.Find(name)! : null;
        return operand is null ? [] : (name == "Not" ? [operand] : operand.Elements).Where(inner => inner.IsObject);
    }

    private static string? FirstOperator(JsonSyntaxNode node)
    {
        foreach (var member in node.Members)
        {
            if (IsOperator(member.Name))
            {
                return member.Name;
            }
        }

        return null;
    }

    private static bool IsOperator(string name) => name is "And" or "Or" or "Not" or "Condition" || Comparisons.Contains(name);

    private ChoiceRule Read(JsonSyntaxNode node, int depth)
    {
        var fields = graph.Fields(node, language);
        foreach (var member in node.Members)
        {
            if (IsOperator(member.Name))
            {
                fields.Json(member.Name);
            }
        }

        var @operator = FirstOperator(node);
        if (@operator == "Condition")
        {
            fields.Condition(@operator);
        }

        if (depth == 0)
        {
            fields.Json("Output");
            fields.JsonObject("Assign");
        }

        return new(node)
        {
            Variable = fields.Text("Variable"),
            Operator = @operator,
            Rules = Inner(fields, @operator, depth),
            Comment = fields.Text("Comment"),
            IsCondition = depth > 0,
            Next = depth == 0 ? fields.Text("Next") : null,
            UnknownFields = fields.Finish(depth == 0 ? "a rule" : "a condition"),
        };
    }

    private ImmutableArray<ChoiceRule> Inner(FieldReader fields, string? @operator, int depth)
    {
        if (@operator is not ("And" or "Or" or "Not"))
        {
            return [];
        }

        if (depth == AslLimits.MaxRuleDepth)
        {
            fields.Report(FieldDiagnostics.RuleTooDeep(fields.Node, AslLimits.MaxRuleDepth));
            return [];
        }

        return @operator == "Not"
            ? fields.Object("Not") is { } inner ? [_read![inner]] : []
            : [.. fields.Objects(@operator).Select(inner => _read![inner])];
    }
}
