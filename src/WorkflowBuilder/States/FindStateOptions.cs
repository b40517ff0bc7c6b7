namespace WorkflowBuilder;

/// <summary>Settings of <see cref="State.FindReachableStates"/> and <see cref="State.FindReachableEndStates"/>.</summary>
public sealed class FindStateOptions
{
    /// <summary>Whether the walk follows the handlers of <c>AddCatch</c> too.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IncludeErrorHandlers { get; init; }
}
