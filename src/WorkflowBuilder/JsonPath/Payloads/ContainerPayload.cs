using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>A part of a payload template that others are inside of.</summary>
internal abstract class ContainerPayload : PayloadNode
{
    public sealed override JsonData Evaluate(IntrinsicRun run)
    {
        var reached = run.Enter();
        if (reached != QueryLimit.None)
        {
            throw new JsonPathException(JsonPathError.Limit(run.Describe(reached)));
        }

        var value = Make(run);
        run.Leave();
        return value;
    }

    protected abstract JsonData Make(IntrinsicRun run);
}
