using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A part of a payload template.</summary>
internal abstract class PayloadNode
{
    /// <exception cref="JsonPathException">A limit is reached, or a path leads to nothing.</exception>
    public abstract JsonData Evaluate(IntrinsicRun run);
}
