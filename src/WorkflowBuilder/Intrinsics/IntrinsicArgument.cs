using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>An argument of a function.</summary>
internal abstract class IntrinsicArgument
{
    public abstract JsonData Evaluate(IntrinsicRun run);
}
