using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>The value and all below it, <c>**</c>.</summary>
internal sealed class DescendantsNode : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        if (input.IsUndefined)
        {
            return default;
        }

        var found = new SequenceBuilder(evaluation);
        Collect(input, ref found, evaluation);
        return found.ToSequence();
    }

    private static void Collect(in JsonData value, ref SequenceBuilder found, Evaluation evaluation)
    {
        evaluation.Step();
        if (value.Node is ArrayNode array)
        {
            StackGuard.Check(JsonataLimits.StackOverflow);
            foreach (ref readonly var item in array.Items)
            {
                Collect(item, ref found, evaluation);
            }

            return;
        }

        found.Add(value);
        if (value.Node is ObjectNode members)
        {
            StackGuard.Check(JsonataLimits.StackOverflow);
            var order = members.Shape.JavaScriptOrder();
            for (var i = 0; i < members.Count; i++)
            {
                Collect(members.Values[order?[i] ?? i], ref found, evaluation);
            }
        }
    }
}
