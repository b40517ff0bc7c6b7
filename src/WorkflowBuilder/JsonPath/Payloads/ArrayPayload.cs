using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>An array with something computed in it.</summary>
internal sealed class ArrayPayload(PayloadNode[] items) : PayloadNode
{
    public override JsonData Evaluate(StateData data, IntrinsicOptions options)
    {
        var values = new JsonData[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Evaluate(data, options);
        }

        return new(new ArrayNode(values));
    }
}
