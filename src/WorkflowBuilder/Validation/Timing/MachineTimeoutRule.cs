namespace WorkflowBuilder;

/// <summary>A standard state machine has a time-out. An express one has that of its type.</summary>
internal sealed class MachineTimeoutRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        if (context.Type == StateMachineType.Standard && context.Definition.TimeoutSeconds is null)
        {
            context.Problems.Add(TimingDiagnostics.MachineWithoutTimeout(context.Definition.Pointer), context.Definition.Syntax);
        }
    }
}
