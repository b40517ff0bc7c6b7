using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Reads what the rules of a JSONata Choice ask.</summary>
internal static class ExpressionReader
{
    private const int MaxDepth = 64;

    // The same expression may give something else each time.
    private static readonly string[] Changing = ["$random", "$uuid", "$shuffle", "$now", "$millis", "$eval"];

    /// <summary>Gives what a rule asks, or <see langword="null"/> where nothing can be said of it.</summary>
    public static ChoiceCondition? Read(ChoiceRule rule, JsonataExpression? expression) => rule.Operand?.ValueKind switch
    {
        JsonValueKind.True => ChoiceCondition.Always,
        JsonValueKind.False => ChoiceCondition.Never,
        JsonValueKind.String when expression is not null && !Array.Exists(Changing, name => expression.Text.Contains(name, StringComparison.Ordinal))
            => Read(expression.Syntax, 0) ?? Opaque($"\n{expression.Text}"),
        _ => null,
    };

    private static ChoiceCondition? Read(SyntaxNode node, int depth) => node.Kind switch
    {
        _ when depth > MaxDepth => null,
        SyntaxKind.Block when node is { Items: [var inner], Predicates: null, Group: null } => Read(inner, depth + 1),
        SyntaxKind.Constant when node.Value.IsBoolean => node.Value.GetBoolean() ? ChoiceCondition.Always : ChoiceCondition.Never,
        SyntaxKind.Binary when node.Text is "and" or "or" => Read(node.Left!, depth + 1) is { } left && Read(node.Right!, depth + 1) is { } right
            ? new ChoiceCondition.Combination(node.Text == "and", [left, right], null)
            : null,
        SyntaxKind.Binary => ReadComparison(node),
        SyntaxKind.Call when IsCall(node, "not") => Read(node.Items[0], depth + 1) is ChoiceCondition.Comparison inner ? inner.Negate() : null,
        SyntaxKind.Call when IsCall(node, "exists") => SyntaxNames.Of(node.Items[0]) is { } name
            ? new ChoiceCondition.Comparison(name, ValueSet.Anything, Present, ValueSet.Of(ValueKinds.Absent))
            : null,
        _ => SyntaxNames.Of(node) is { } name ? Opaque($"\n{name}") : null,
    };

    private static ValueSet Present => ValueSet.Anything.Except(ValueSet.Of(ValueKinds.Absent));

    private static bool IsCall(SyntaxNode node, string function) =>
        node is { Left: { Kind: SyntaxKind.Variable } callee, Items.Count: 1, Predicates: null, Group: null } && callee.Text == function;

    /// <summary>A question of which only the answer counts; there is none where the expression gives nothing.</summary>
    private static ChoiceCondition.Comparison Opaque(string name) => new(
        name, ValueSet.Of(ValueKinds.Booleans | ValueKinds.Absent), ValueSet.Of(ValueKinds.True), ValueSet.Of(ValueKinds.False));

    private static ChoiceCondition.Comparison? ReadComparison(SyntaxNode node)
    {
        var (left, right, relation) = (node.Left!, node.Right!, node.Text);
        if (Literal(left) is not null)
        {
            (left, right, relation) = (right, left, Mirrored(relation));
        }

        if (SyntaxNames.Of(left) is not { } name || Literal(right) is not { } literal)
        {
            return null;
        }

        var equal = Values("=", literal);
        return relation switch
        {
            "=" => new(name, ValueSet.Anything, equal, ValueSet.Anything.Except(equal)),
            "!=" => new(name, ValueSet.Anything, Present.Except(equal), equal.Union(ValueSet.Of(ValueKinds.Absent))),
            "<" or "<=" or ">" or ">=" when literal is double or string =>
                new(name, ValueSet.Anything, Values(relation, literal), Values("all", literal).Except(Values(relation, literal))),
            _ => null,
        };
    }

    private static string Mirrored(string relation) => relation switch
    {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        _ => relation,
    };

    private static object? Literal(SyntaxNode node) => node switch
    {
        { Predicates: not null } or { Stages: not null } or { Group: not null } => null,
        { Kind: SyntaxKind.Text } => node.Value.GetString(),
        { Kind: SyntaxKind.Number } when node.Value.TryGetDouble(out var number) => number,
        { Kind: SyntaxKind.Constant } => node.Value.IsNull ? ValueKinds.Null : node.Value.GetBoolean() ? ValueKinds.True : ValueKinds.False,
        _ => null,
    };

    private static ValueSet Values(string relation, object literal) => literal switch
    {
        double number => ValueSet.Of(Related(relation, number)),
        string text => ValueSet.Of(Related(relation, text)),
        ValueKinds kind => ValueSet.Of(kind),
        _ => ValueSet.Nothing,
    };

    private static IntervalSet<T> Related<T>(string relation, T value)
        where T : notnull => relation switch
        {
            "=" => IntervalSet<T>.Of(value),
            "<" => IntervalSet<T>.Below(value),
            "<=" => IntervalSet<T>.UpTo(value),
            ">" => IntervalSet<T>.Everything.Except(IntervalSet<T>.UpTo(value)),
            ">=" => IntervalSet<T>.Everything.Except(IntervalSet<T>.Below(value)),
            _ => IntervalSet<T>.Everything,
        };
}
