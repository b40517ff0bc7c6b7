namespace WorkflowBuilder.Runner;

/// <summary>A handler that is at work, or a callback that is awaited.</summary>
/// <param name="stateName">The name of the state that waits.</param>
/// <param name="deadline">When a time limit ends the wait.</param>
internal sealed class OutsideCall(string stateName, DateTimeOffset deadline)
{
    public string StateName => stateName;

    public DateTimeOffset Deadline => deadline;

    /// <summary>Whether it is a callback: time may pass while it is awaited.</summary>
    public bool IsCallback { get; init; }
}
