namespace WorkflowBuilder.Cli.Commands;

/// <summary>How results are printed. The names in lower case are the values of <c>--output</c>.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
