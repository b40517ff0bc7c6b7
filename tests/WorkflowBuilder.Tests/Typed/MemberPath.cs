using System.Linq.Expressions;
using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>As much of the translation of lambdas as the sketch needs: members, and members compared with a constant.</summary>
internal static class MemberPath
{
    public static JsonPathValue Of(LambdaExpression lambda) => JsonPathValue.FromString(Of(lambda.Body));

    public static Condition ToCondition(LambdaExpression lambda) => lambda.Body switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal, Left: var member, Right: ConstantExpression { Value: string text } } =>
            Condition.StringEquals(Of(member), text),
        BinaryExpression { NodeType: ExpressionType.Equal, Left: var member, Right: ConstantExpression { Value: int number } } =>
            Condition.NumberEquals(Of(member), number),
        var other => throw new NotSupportedException($"The sketch knows members compared with a constant, and not {other}."),
    };

    private static string Of(Expression expression) => expression switch
    {
        ParameterExpression => "$",
        MemberExpression { Expression: { } holder, Member.Name: var name } => $"{Of(holder)}.{JsonNamingPolicy.CamelCase.ConvertName(name)}",
        var other => throw new NotSupportedException($"The sketch knows members, and not {other}."),
    };
}
