namespace WorkflowBuilder.Conformance.Tests;

/// <summary>
/// Probes whose faults the documentation describes, but which AWS was recorded to accept when a state machine is created: the execution fails when it comes to
/// them (or, for I05, goes on). They are warnings.
/// </summary>
internal static class RunTimeFaults
{
    public static readonly IReadOnlySet<string> Probes = new HashSet<string>
    {
        // Intrinsic functions with too few or too many arguments. Executions of States.MathAdd(1), States.Hash('hello'), States.JsonToString() and others
        // on AWS failed with "Invalid arguments in States.MathAdd", so that their definitions were accepted; States.UUID ignores its arguments.
        "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I14",

        // Arguments of the wrong kind, unknown hash algorithms and ranges without a step, recorded likewise: States.Hash('data', 'MD-5'),
        // States.ArrayRange(1, 10, 0), States.MathAdd('-1', 2).
        "I10", "I11", "I17",

        // Parameters that an integration does not have. ValidateStateMachineDefinition was seen to answer OK for a TaskToken beside the Payload of lambda:invoke,
        // and the execution failed with: The field "TaskToken" is not supported by Step Functions.
        "L14",
    };
}
