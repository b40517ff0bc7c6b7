namespace WorkflowBuilder;

/// <summary>The kind of state machine, which decides how long an execution may take and how it is billed.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"/>.</remarks>
public enum StateMachineType
{
    /// <summary>Runs for up to a year, each state exactly once; billed by transition.</summary>
    Standard,

    /// <summary>Runs for up to five minutes, each state at least once; billed by time and memory.</summary>
    Express,
}
