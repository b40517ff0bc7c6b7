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
                    context.Problems.Add(finding, query.Node);
                }
            }
        }
    }

    private static Diagnostic? Describe(SyntaxNode operation, JsonataQuery query)
    {
        var left = StaticTypes.Of(operation.Left!);
        var right = operation.Right is null ? TypeSymbols.None : StaticTypes.Of(operation.Right);
        var (accepted, expected) = operation.Text switch
        {
            "+" or "-" or "*" or "/" or "%" or ".." => (TypeSymbols.Number, "numbers"),
            "<" or "<=" or ">" or ">=" => (Comparable, "two numbers or two texts"),
            _ => (TypeSymbols.Any, ""),
        };
        var wrong = IsWrong(left, accepted) ? left : IsWrong(right, accepted) ? right : TypeSymbols.None;
        if (wrong == TypeSymbols.None && accepted == Comparable && left != TypeSymbols.None && right != TypeSymbols.None && left != right)
        {
            return JsonataTypeDiagnostics.WrongOperand(query.Node.Pointer, operation.Text, "a text and a number", expected, query.Parsed.IsSure(operation.Token.Start));
        }

        return wrong == TypeSymbols.None ? null
            : JsonataTypeDiagnostics.WrongOperand(query.Node.Pointer, operation.Text, StaticTypes.NameOf(wrong), expected, query.Parsed.IsSure(operation.Token.Start));
    }

    private static bool IsWrong(TypeSymbols type, TypeSymbols accepted) => type != TypeSymbols.None && (type & accepted) == 0;
}
