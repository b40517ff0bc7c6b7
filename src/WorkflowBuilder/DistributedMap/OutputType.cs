namespace WorkflowBuilder;

/// <summary>The format of the files that a <see cref="ResultWriter"/> writes.</summary>
public enum OutputType
{
    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>A JSON value on each line.</summary>
    Jsonl,
}
