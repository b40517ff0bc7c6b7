namespace WorkflowBuilder.Cli.Commands;

/// <summary>What stands on the command line of <c>wfb validate</c>.</summary>
/// <param name="Files">Files, folders and patterns; <c>-</c> is standard input.</param>
internal sealed record ValidateRequest(IReadOnlyList<string> Files)
{
    /// <summary>How findings are printed.</summary>
    /// <value>The default is <see cref="ReportFormat.Text"/>.</value>
    public ReportFormat Format { get; init; }

    /// <summary>Findings below it are left out; <see langword="null"/> for what the settings say.</summary>
    public DiagnosticSeverity? MinimumSeverity { get; init; }

    /// <summary>The severity of codes, before which settings stand back: <c>CODE=SEVERITY</c>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The kind of the state machines, where the file does not say it; <see langword="null"/> for what the settings say.</summary>
    public StateMachineType? Type { get; init; }

    /// <summary>The name of the file that standard input stands for.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>The code to explain instead of checking anything.</summary>
    public string? Explain { get; init; }
}
