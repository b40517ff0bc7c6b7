using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The condition of a choice rule in short words: <c>$.status = "FAILED"</c>.</summary>
internal static class ConditionText
{
    // What lies deeper, or further on, has no place in a label.
    private const int MaxDepth = 3;
    private const int MaxOperands = 4;
    private const string More = "…";

    private static readonly (string Operator, string Sign)[] Comparisons =
    [
        ("LessThanEquals", "≤"), ("GreaterThanEquals", "≥"), ("LessThan", "<"), ("GreaterThan", ">"), ("Equals", "="), ("Matches", "matches"),
    ];

    public static string Of(ChoiceRule rule) => Of(rule, depth: 0);

    private static string Of(ChoiceRule rule, int depth) => rule.Operator switch
    {
        "And" or "Or" or "Not" when depth == MaxDepth => More,
        "And" => Join(rule, " and ", depth),
        "Or" => Join(rule, " or ", depth),
        "Not" => rule.Rules is [var inner] ? $"not ({Of(inner, depth + 1)})" : "not",
        "Condition" => Expression(rule.Operand),
        { } name when name.StartsWith("Is", StringComparison.Ordinal) => $"{Variable(rule)} is {Kind(name, rule.Operand)}",
        { } name => $"{Variable(rule)} {Sign(name)} {Operand(name, rule.Operand)}",
        null => "",
    };

    private static string Join(ChoiceRule rule, string word, int depth)
    {
        var operands = rule.Rules.Take(MaxOperands).Select(inner => inner.Rules.Length > 1 ? $"({Of(inner, depth + 1)})" : Of(inner, depth + 1));
        return string.Join(word, rule.Rules.Length > MaxOperands ? operands.Append(More) : operands);
    }

    private static string Variable(ChoiceRule rule) => rule.Variable ?? "?";

    private static string Kind(string name, JsonElement? operand) =>
        $"{(operand?.ValueKind == JsonValueKind.False ? "not " : "")}{name["Is".Length..].ToLowerInvariant()}";

    private static string Sign(string name)
    {
        var comparison = WithoutPath(name);
        return Array.Find(Comparisons, known => comparison.EndsWith(known.Operator, StringComparison.Ordinal)).Sign;
    }

    // The value of ...Path is a path, and no text.
    private static string? Operand(string name, JsonElement? operand) =>
        operand is { ValueKind: JsonValueKind.String } path && WithoutPath(name) != name ? path.GetString() : operand?.GetRawText();

    private static string WithoutPath(string name) => name.EndsWith("Path", StringComparison.Ordinal) ? name[..^"Path".Length] : name;

    private static string Expression(JsonElement? operand) => operand switch
    {
        { ValueKind: JsonValueKind.String } text => WithoutMarks(text.GetString()!),
        { } other => other.GetRawText(),
        null => "",
    };

    private static string WithoutMarks(string text) => text is ['{', '%', .. var expression, '%', '}'] ? expression.Trim() : text;
}
