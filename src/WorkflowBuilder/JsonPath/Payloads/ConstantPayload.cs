using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A part of a template that nothing is put into.</summary>
internal sealed class ConstantPayload(JsonData value) : PayloadNode
{
    public JsonData Value { get; } = value;

    public override JsonData Evaluate(IntrinsicRun run) => Value;
}
