using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>An array with something computed in it.</summary>
internal sealed class ArrayPayload(PayloadNode[] items) : ContainerPayload
{
    protected override JsonData Make(IntrinsicRun run)
    {
        var values = new JsonData[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Evaluate(run);
        }

        return new(new ArrayNode(values));
    }
}
