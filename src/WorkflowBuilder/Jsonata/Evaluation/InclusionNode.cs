using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Whether a value is among others, <c>in</c>. Arrays and objects are only among others if they are the very same.</summary>
internal sealed class InclusionNode(Node left, Node right, int position, int start) : BinaryNode("in", left, right, position, start)
{
    protected override JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation)
    {
        if (left.IsUndefined || right.IsUndefined)
        {
            return JsonData.False;
        }

        foreach (ref readonly var item in Sequences.ItemsOf(right))
        {
            evaluation.Step();
            if (left.Node is ArrayNode or ObjectNode ? ReferenceEquals(left.Node, item.Node) : DeepEquality.Equal(left, item, evaluation))
            {
                return JsonData.True;
            }
        }

        return JsonData.False;
    }
}
