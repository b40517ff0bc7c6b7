using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The time-out of a task is shorter than that of the execution around it.</summary>
internal sealed class TimeoutOrderRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is TaskState task && TimeLimit.Of(state.Scope, context.Definition) is { IsChosen: true } limit)
            {
                Check(context, state, "TimeoutSeconds", task.TimeoutSeconds, limit);
                Check(context, state, "HeartbeatSeconds", task.HeartbeatSeconds, limit);
            }
        }
    }

    private static void Check(ValidationContext context, StateContext state, string field, AslNumber? time, TimeLimit limit)
    {
        if (time?.Value is { } seconds && seconds >= limit.Seconds && state.State.Syntax.Find(field) is { } syntax)
        {
            context.Problems.Add(TimingDiagnostics.TimeoutOutlastsLimit(syntax.Pointer, state.Name, field, limit.OverInWords(seconds), limit.Words), syntax);
        }
    }
}
