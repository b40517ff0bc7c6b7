using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>A part of a template that nothing is put into.</summary>
internal sealed class ConstantPayload(JsonData value) : PayloadNode
{
    public JsonData Value { get; } = value;

    public override JsonData Evaluate(StateData data, IntrinsicOptions options) => Value;
}
