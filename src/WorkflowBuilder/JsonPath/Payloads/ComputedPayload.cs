using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>The value of a field whose name ends with <c>.$</c>.</summary>
internal sealed class ComputedPayload(string field, PayloadExpression expression) : PayloadNode
{
    public override JsonData Evaluate(StateData data, IntrinsicOptions options) => expression.Evaluate(data, field, options);
}
