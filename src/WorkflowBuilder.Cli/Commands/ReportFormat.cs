namespace WorkflowBuilder.Cli.Commands;

/// <summary>How findings are printed. The names in lower case are the values of <c>--format</c>.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code scanning.</summary>
    Sarif,

    /// <summary>For the log of GitHub Actions.</summary>
    GitHub,
}
