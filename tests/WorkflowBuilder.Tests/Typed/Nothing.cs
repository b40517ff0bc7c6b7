namespace WorkflowBuilder;

/// <summary>What a state gives that nothing can follow.</summary>
public sealed class Nothing
{
    private Nothing()
    {
    }
}
