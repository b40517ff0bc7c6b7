using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

internal sealed class LiteralArgument(JsonData value) : IntrinsicArgument
{
    public JsonData Value => value;

    public override JsonData Evaluate(IntrinsicRun run) => value;
}
