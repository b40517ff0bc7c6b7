using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>An array with something computed in it.</summary>
internal sealed class ArrayPayload(PayloadNode[] items) : PayloadNode
{
    public override JsonData Evaluate(StateData data, QueryLimits limits)
    {
        var values = new JsonData[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Evaluate(data, limits);
        }

        return new(new ArrayNode(values));
    }
}
