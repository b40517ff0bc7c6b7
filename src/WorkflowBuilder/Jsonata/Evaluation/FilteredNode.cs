using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Predicates, grouping and <c>[]</c> on an expression that is no path.</summary>
internal sealed class FilteredNode(Node node, FilterNode[] filters, GroupNode? group, bool keepArray) : Node
{
    public bool IsArrayConstructor => node is ArrayConstructorNode;

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        var result = node.Evaluate(input, frame, evaluation);
        foreach (var filter in filters)
        {
            result = filter.Apply(result, frame, evaluation);
            if (result.IsUndefined)
            {
                break;
            }
        }

        if (keepArray && filters.Length > 0 && !result.IsArray && !result.IsUndefined)
        {
            result = new(new ArrayNode([result], ArrayTraits.Sequence));
        }

        if (group is not null)
        {
            result = group.Evaluate(result, frame, evaluation);
        }

        return Sequences.Normalize(keepArray ? Sequences.Keep(result) : result);
    }
}
