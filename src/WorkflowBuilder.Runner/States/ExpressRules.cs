namespace WorkflowBuilder.Runner;

/// <summary>What an express state machine cannot have. AWS refuses it when the state machine is created.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"/>.</remarks>
internal static class ExpressRules
{
    /// <summary>Checks the states of an express state machine.</summary>
    /// <exception cref="InvalidDefinitionException">One of them needs a standard state machine.</exception>
    public static void Check(IEnumerable<StateRunner> states)
    {
        foreach (var state in states)
        {
            if (Refused(state) is var (field, what))
            {
                throw new InvalidDefinitionException(
                    $"{state.Pointer}/{field}", $"State \"{state.Name}\" {what}, which express state machines cannot do. Run it with the type Standard.");
            }
        }
    }

    private static (string Field, string What)? Refused(StateRunner state) => state switch
    {
        DistributedMapStateRunner => ("ItemProcessor/ProcessorConfig/Mode", "is a Distributed Map"),
        TaskStateRunner { Resource.Kind: TaskResourceKind.Activity } => ("Resource", "waits for the worker of an activity"),
        TaskStateRunner { Resource.WaitsForToken: true } => ("Resource", "waits for its task token (.waitForTaskToken)"),
        TaskStateRunner { Resource.IsSubmitted: true } => ("Resource", "waits for a job (.sync)"),
        _ => null,
    };
}
