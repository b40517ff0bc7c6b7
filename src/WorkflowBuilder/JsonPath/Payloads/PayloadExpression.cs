using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>What a field of a payload template whose name ends with <c>.$</c> is computed from: a path or an intrinsic function.</summary>
internal abstract class PayloadExpression
{
    /// <summary>Computes the value.</summary>
    /// <param name="run">The evaluation of the template.</param>
    /// <param name="field">The name of the field with <c>.$</c>, for messages.</param>
    public abstract JsonData Evaluate(IntrinsicRun run, string field);
}
