using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The heartbeat of a task is shorter than its time-out.</summary>
internal sealed class HeartbeatRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is TaskState { HeartbeatSeconds.Value: { } heartbeat, TimeoutSeconds.Value: { } timeout } task && heartbeat >= timeout)
            {
                var value = task.Syntax.Find("HeartbeatSeconds")!;
                var related = context.Problems.Related("The TimeoutSeconds are here.", task.Syntax.Find("TimeoutSeconds")!);
                context.Problems.Add(ValueDiagnostics.HeartbeatNotShorter(value, state.Owner) with { Related = [related] }, value);
            }
        }
    }
}
