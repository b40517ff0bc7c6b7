using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>What a field of a payload template whose name ends with <c>.$</c> is computed from: a path or an intrinsic function.</summary>
internal abstract class PayloadExpression
{
    /// <summary>Computes the value.</summary>
    /// <param name="data">What can be read.</param>
    /// <param name="field">The name of the field with <c>.$</c>, for messages.</param>
    /// <param name="options">Limits, and where random numbers come from.</param>
    public abstract JsonData Evaluate(StateData data, string field, IntrinsicOptions options);
}
