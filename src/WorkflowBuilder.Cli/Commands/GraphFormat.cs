namespace WorkflowBuilder.Cli.Commands;

/// <summary>How graphs are written. The names in lower case are the values of <c>--format</c>.</summary>
internal enum GraphFormat
{
    /// <summary>A flowchart of Mermaid.</summary>
    Mermaid,
}
