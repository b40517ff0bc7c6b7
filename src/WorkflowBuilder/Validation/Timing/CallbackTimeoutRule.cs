using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A task that waits for a person or a worker has a limit, its own or that of the state machine.</summary>
internal sealed class CallbackTimeoutRule : IValidationRule
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
            if (state.State is TaskState task
                && (task.WaitsForToken() || task.WaitsForWorker())
                && task is { TimeoutSeconds: null, TimeoutSecondsPath: null, HeartbeatSeconds: null, HeartbeatSecondsPath: null })
            {
                context.Problems.Add(TimingDiagnostics.CallbackWithoutTimeout(task.Pointer, state.Name), task.Syntax);
            }
        }
    }
}
