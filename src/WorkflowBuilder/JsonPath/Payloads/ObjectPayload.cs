using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>An object with something computed in it. All the objects it makes share their names.</summary>
internal sealed class ObjectPayload(JsonShape shape, PayloadNode[] members) : ContainerPayload
{
    protected override JsonData Make(IntrinsicRun run)
    {
        var values = new JsonData[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            values[i] = members[i].Evaluate(run);
        }

        return new(new ObjectNode(shape, values));
    }
}
