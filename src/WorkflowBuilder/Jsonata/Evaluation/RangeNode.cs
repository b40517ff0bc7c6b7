using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The integers from one to another, <c>..</c>.</summary>
internal sealed class RangeNode(Node left, Node right, int position, int start) : BinaryNode("..", left, right, position, start)
{
    private const double MaxItems = 1e7;

    protected override JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation)
    {
        var first = Bound(left, "T2003");
        var last = Bound(right, "T2004");
        if (left.IsUndefined || right.IsUndefined || first > last)
        {
            return default;
        }

        var size = last - first + 1;
        if (size > MaxItems)
        {
            throw new JsonataException("D2014") { Value = JsonData.From(size) };
        }

        evaluation.CheckItems((long)size);
        var items = new JsonData[(int)size];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = JsonData.From(first + i);
        }

        return Sequences.Normalize(new(new ArrayNode(items, ArrayTraits.Sequence)));
    }

    private static double Bound(in JsonData value, string code)
    {
        var isInteger = value.TryGetDouble(out var number) && double.IsInteger(number);
        return isInteger || value.IsUndefined ? number : throw new JsonataException(code) { Value = value };
    }
}
