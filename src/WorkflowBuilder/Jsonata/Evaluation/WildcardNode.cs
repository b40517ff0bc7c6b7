using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>The values of all members, <c>*</c>.</summary>
internal sealed class WildcardNode : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var unwrapped = input.Node is ArrayNode outer && outer.Is(ArrayTraits.OuterWrapper) && outer.Count > 0 ? outer.Items[0] : input;
        var values = new SequenceBuilder(evaluation);
        var joined = false;
        if (unwrapped.Object is { } members)
        {
            var order = members.Shape.JavaScriptOrder();
            for (var i = 0; i < members.Count; i++)
            {
                joined |= Add(members.Values[order?[i] ?? i], ref values, evaluation);
            }
        }
        else if (unwrapped.Array is { } array)
        {
            foreach (ref readonly var item in array.Items)
            {
                joined |= Add(item, ref values, evaluation);
            }
        }

        evaluation.Leave();

        // Once an array was joined to the values they are an array like any other, which one item does not dissolve.
        return joined ? values.ToArray() : values.ToSequence();
    }

    private static bool Add(in JsonData value, ref SequenceBuilder values, Evaluation evaluation)
    {
        evaluation.Step();
        if (value.Array is not { } array)
        {
            values.Add(value);
            return false;
        }

        Flatten(array, ref values, evaluation);
        return true;
    }

    private static void Flatten(ArrayNode array, ref SequenceBuilder values, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        foreach (ref readonly var item in array.Items)
        {
            evaluation.Step();
            if (item.Array is { } inner)
            {
                Flatten(inner, ref values, evaluation);
            }
            else
            {
                values.Add(item);
            }
        }
    }
}
