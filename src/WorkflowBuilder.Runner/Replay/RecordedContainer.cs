namespace WorkflowBuilder.Runner;

/// <summary>One attempt of a Parallel or Map state in a recorded history.</summary>
/// <param name="kind">The prefix of its events: <c>ParallelState</c> or <c>MapState</c>.</param>
/// <param name="stateName">The name of the state.</param>
internal sealed class RecordedContainer(string kind, string? stateName)
{
    public string Kind => kind;

    public string? StateName => stateName;

    /// <summary>The branches or iterations.</summary>
    public List<RecordedLane> Lanes { get; } = [];

    public bool HasSucceeded { get; set; }

    public bool HasFailed { get; set; }
}
