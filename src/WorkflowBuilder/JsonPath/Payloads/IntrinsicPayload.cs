using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>An intrinsic function in a payload template.</summary>
internal sealed class IntrinsicPayload(IntrinsicExpression expression) : PayloadExpression
{
    public override JsonData Evaluate(IntrinsicRun run, string field) =>
        expression.EvaluateWithin(run);
}
