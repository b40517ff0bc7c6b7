using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A part of a template that nothing is put into.</summary>
internal sealed class ConstantPayload(JsonData value) : PayloadNode
{
    public JsonData Value { get; } = value;

    protected override JsonData Make(IntrinsicRun run) => Value;
}
