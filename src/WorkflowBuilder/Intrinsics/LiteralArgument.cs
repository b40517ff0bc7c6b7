using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

internal sealed class LiteralArgument(JsonData value) : IntrinsicArgument
{
    public override JsonData Evaluate(IntrinsicRun run) => value;
}
