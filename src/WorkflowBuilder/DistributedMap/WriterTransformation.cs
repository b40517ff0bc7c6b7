namespace WorkflowBuilder;

/// <summary>How much of each child execution a <see cref="ResultWriter"/> writes.</summary>
public enum WriterTransformation
{
    /// <summary>All that is known of the execution, with its output.</summary>
    None,

    /// <summary>The output of each execution.</summary>
    Compact,

    /// <summary>The outputs; where they are arrays, their elements in one array.</summary>
    Flatten,
}
