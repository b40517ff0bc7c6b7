using WorkflowBuilder.Runner;

namespace WorkflowBuilder;

/// <summary>A workflow of a <see cref="WorkflowApp"/>.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Configure">Sets what answers its tasks, and the options of a run.</param>
internal sealed record AppWorkflow(Workflow Workflow, Action<RunOptions>? Configure)
{
    public string Name => Workflow.Name;
}
