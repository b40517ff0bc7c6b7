using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The value of a field whose name ends with <c>.$</c>.</summary>
internal sealed class ComputedPayload(string field, PayloadExpression expression) : PayloadNode
{
    public override JsonData Evaluate(IntrinsicRun run) => expression.Evaluate(run, field);
}
