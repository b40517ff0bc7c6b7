using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Operators of JSONata get operands of a type that they take, as far as it is known.</summary>
internal sealed class OperandTypeRule : IValidationRule
{
    private const TypeSymbols Comparable = TypeSymbols.Text | TypeSymbols.Number;

    public void Check(ValidationContext context)
    {
        foreach (var query in context.Jsonata)
        {
            foreach (var operation in query.Analysis?.Operations ?? [])
            {
                if (context.Problems.IsFullOfOthers)
                {
                    return;
                }

                if (Describe(operation, query) is { } finding)
                {
                    context.Problems.Add(finding, query.Node, query.IndexOf(operation.Token.Start), operation.Text.Length);
                }
            }
        }
    }

    private static Diagnostic? Describe(SyntaxNode operation, JsonataQuery query)
    {
        var (accepted, expected) = operation.Text switch
        {
            "+" or "-" or "*" or "/" or "%" or ".." => (TypeSymbols.Number, "numbers"),
            "<" or "<=" or ">" or ">=" => (Comparable, "two numbers or two texts"),
            _ => (TypeSymbols.Any, ""),
        };
        if (accepted == TypeSymbols.Any)
        {
            return null;
        }

        var left = StaticTypes.Of(operation.Left!, query.Parsed);
        var right = operation.Right is null ? accepted : StaticTypes.Of(operation.Right, query.Parsed);
        if (FindWrong(left, right, accepted) is { } wrong)
        {
            return Describe(operation, query, StaticTypes.NameOf(wrong), expected, isSure: (wrong & TypeSymbols.Missing) == 0);
        }

        return accepted == Comparable && (left & right & Comparable) == 0
            ? Describe(operation, query, "a text and a number", expected, isSure: ((left | right) & TypeSymbols.Missing) == 0)
            : null;
    }

    // Where there is nothing, an operator gives nothing and does not fail.
    private static TypeSymbols? FindWrong(TypeSymbols left, TypeSymbols right, TypeSymbols accepted)
    {
        var (isLeftWrong, isRightWrong) = ((left & accepted) == 0, (right & accepted) == 0);
        return isLeftWrong && !(isRightWrong && left.HasFlag(TypeSymbols.Missing)) ? left : isRightWrong ? right : null;
    }

    private static Diagnostic Describe(SyntaxNode operation, JsonataQuery query, string actual, string expected, bool isSure) =>
        JsonataTypeDiagnostics.WrongOperand(
            query.Node.Pointer, operation.Text, actual, expected, isSure && query.Parsed.IsSure(operation.Token.Start));
}
