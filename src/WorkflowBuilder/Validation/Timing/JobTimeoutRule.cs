using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A task that waits for a job has a limit, its own or that of the state machine.</summary>
internal sealed class JobTimeoutRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        if (context.Definition.TimeoutSeconds is not null)
        {
            return;
        }

        foreach (var state in context.States)
        {
            if (state.State is TaskState { TimeoutSeconds: null, TimeoutSecondsPath: null } task && task.WaitsForJob())
            {
                context.Problems.Add(TimingDiagnostics.JobWithoutTimeout(task.Pointer, state.Name), task.Syntax);
            }
        }
    }
}
