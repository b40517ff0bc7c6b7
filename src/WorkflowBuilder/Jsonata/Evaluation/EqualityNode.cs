using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class EqualityNode(string symbol, Node left, Node right, int position, int start) : BinaryNode(symbol, left, right, position, start)
{
    private readonly bool _equal = symbol == "=";

    protected override JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation) =>
        left.IsUndefined || right.IsUndefined ? JsonData.False : JsonData.From(DeepEquality.Equal(left, right, evaluation) == _equal);
}
