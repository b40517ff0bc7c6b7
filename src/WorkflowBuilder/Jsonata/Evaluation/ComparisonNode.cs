using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class ComparisonNode(string symbol, Node left, Node right, int position, int start) : BinaryNode(symbol, left, right, position, start)
{
    protected override JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation)
    {
        if (left.IsPlainNumber && right.IsPlainNumber)
        {
            return Compare(left.RawNumber, right.RawNumber);
        }

        if (!IsComparable(left) || !IsComparable(right))
        {
            throw new JsonataException("T2010") { Value = left.IsString || left.IsNumber ? right : left };
        }

        if (left.IsUndefined || right.IsUndefined)
        {
            return default;
        }

        if (left.IsString != right.IsString)
        {
            throw new JsonataException("T2009") { Value = left, Value2 = right };
        }

        return left.IsString ? Compare(string.CompareOrdinal(left.GetString(), right.GetString()), 0) : Compare(left.GetDouble(), right.GetDouble());
    }

    private static bool IsComparable(in JsonData value) => value.IsString || value.IsNumber || value.IsUndefined;

    private JsonData Compare(double left, double right) => JsonData.From(Symbol switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        _ => left >= right,
    });
}
