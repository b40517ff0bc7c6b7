namespace WorkflowBuilder;

/// <summary>Where the iterations of a Map state run.</summary>
public enum ProcessorMode
{
    /// <summary>Within the execution.</summary>
    Inline,

    /// <summary>In child executions.</summary>
    Distributed,
}
