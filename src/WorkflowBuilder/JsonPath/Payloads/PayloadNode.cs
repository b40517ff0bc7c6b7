using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>A part of a payload template.</summary>
internal abstract class PayloadNode
{
    public abstract JsonData Evaluate(StateData data, IntrinsicOptions options);
}
