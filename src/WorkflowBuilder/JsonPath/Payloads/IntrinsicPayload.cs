using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>An intrinsic function in a payload template.</summary>
internal sealed class IntrinsicPayload(IntrinsicExpression expression) : PayloadExpression
{
    public override JsonData Evaluate(StateData data, string field, IntrinsicOptions options) =>
        expression.Evaluate(data, options);
}
