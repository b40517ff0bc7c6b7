namespace WorkflowBuilder.Runner;

/// <summary>A way out of a state.</summary>
/// <param name="number">The number of the way among those of the state.</param>
/// <param name="name">The field that names it, such as <c>Next</c>, <c>Choices[1]</c> or <c>Catch[0]</c>; <c>End</c> where the lane ends.</param>
/// <param name="targetName">The name of the state it leads to; <see langword="null"/> where the lane ends.</param>
internal sealed class StateExit(int number, string name, string? targetName)
{
    public int Number => number;

    public string Field => name;

    public string? TargetName => targetName;

    /// <summary>The state it leads to, once all are made.</summary>
    public StateRunner? Target { get; set; }
}
