using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class ArithmeticNode(string symbol, Node left, Node right, int position, int start) : BinaryNode(symbol, left, right, position, start)
{
    private readonly char _operator = symbol[0];

    protected override JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation)
    {
        var leftNumber = Operand(left, "T2001");
        var rightNumber = Operand(right, "T2002");
        if (left.IsUndefined || right.IsUndefined)
        {
            return default;
        }

        return JsonData.From(_operator switch
        {
            '+' => leftNumber + rightNumber,
            '-' => leftNumber - rightNumber,
            '*' => leftNumber * rightNumber,
            '/' => leftNumber / rightNumber,
            _ => leftNumber % rightNumber,
        });
    }

    private static double Operand(in JsonData value, string code)
    {
        if (value.IsPlainNumber && double.IsFinite(value.RawNumber))
        {
            return value.RawNumber;
        }

        return Numbers.TryGet(value, out var number) || value.IsUndefined ? number : throw new JsonataException(code) { Value = value };
    }
}
