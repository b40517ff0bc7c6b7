namespace WorkflowBuilder;

/// <summary>Whether the delay before a retry is random.</summary>
public enum JitterStrategy
{
    /// <summary>The delay is the one that was computed.</summary>
    None,

    /// <summary>The delay is random, from 0 to the one that was computed.</summary>
    Full,
}
