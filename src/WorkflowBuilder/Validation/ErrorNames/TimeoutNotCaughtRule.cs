using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A Task with a time limit that catches its failures catches its time-out too.</summary>
internal sealed class TimeoutNotCaughtRule : IValidationRule
{
    private static readonly string[] Limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];

    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is not TaskState { Catch.IsEmpty: false } task || !Array.Exists(Limits, limit => task.Syntax.Find(limit) is not null))
            {
                continue;
            }

            ErrorNameUse? failed = null;
            var isCaught = false;
            foreach (var use in ErrorNameUse.Of(state, task, task.Catch))
            {
                failed ??= use.Name == Errors.TaskFailed ? use : null;
                isCaught |= use.Name is Errors.All or Errors.Timeout or Errors.HeartbeatTimeout;
            }

            if (failed is { } found && !isCaught)
            {
                context.Problems.Add(ErrorNameDiagnostics.TimeoutNotCaught(found.Node, task.Name), found.Node);
            }
        }
    }
}
