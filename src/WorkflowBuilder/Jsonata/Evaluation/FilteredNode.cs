using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Predicates, grouping and <c>[]</c> on an expression that is no path.</summary>
internal sealed class FilteredNode(Node node, FilterNode[] filters, GroupNode? group, bool keepArray) : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        var result = node.Evaluate(input, frame, evaluation);
        foreach (var filter in filters)
        {
            result = filter.Apply(result, frame, evaluation);
        }

        if (group is not null)
        {
            result = group.Evaluate(result, frame, evaluation);
        }

        return Sequences.Normalize(keepArray ? Sequences.Keep(result) : result);
    }
}
