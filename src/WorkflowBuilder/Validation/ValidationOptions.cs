namespace WorkflowBuilder;

/// <summary>What <see cref="AslValidator"/> looks for.</summary>
/// <example>
/// <code>
/// var problems = workflow.Validate(new() { MinimumSeverity = DiagnosticSeverity.Hint, Severities = { ["WFB3003"] = null } });
/// </code>
/// </example>
public sealed record ValidationOptions
{
    /// <summary>The kind of state machine that the definition is for; express ones may do less.</summary>
    /// <value>The default is <see cref="StateMachineType.Standard"/>. A <see cref="Workflow"/> and a template say it themselves.</value>
    public StateMachineType? Type { get; init; }

    /// <summary>Findings below it are left out.</summary>
    /// <value>The default is <see cref="DiagnosticSeverity.Warning"/>: hints are left out.</value>
    public DiagnosticSeverity MinimumSeverity { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>The severity of codes such as <c>WFB3001</c>; <see langword="null"/> turns a code off.</summary>
    /// <value>The default is empty. What Step Functions rejects stays an error whatever stands here.</value>
    public IDictionary<string, DiagnosticSeverity?> Severities { get; init; } = new Dictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal);

    /// <summary>The IAM actions that the role of the state machine allows, such as <c>lambda:InvokeFunction</c> or <c>sqs:*</c>.</summary>
    /// <value>The default is <see langword="null"/>: what the role allows is not known. A template says it where the role is in it.</value>
    public IReadOnlyCollection<string>? AllowedActions { get; init; }

    internal static ValidationOptions Default { get; } = new();

    /// <summary>Whether a hint may be shown, as it is or with the severity that is set for it.</summary>
    internal bool ShowsHints => MinimumSeverity == DiagnosticSeverity.Hint || Severities.Values.Any(severity => severity >= MinimumSeverity);

    /// <summary>Gives a finding the severity that is set for it.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The finding, or <see langword="null"/> where it is left out.</returns>
    public Diagnostic? Apply(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Severity == DiagnosticSeverity.Error)
        {
            return finding;
        }

        var severity = Severities.TryGetValue(finding.Code, out var set) ? set : finding.Severity;
        return severity is not { } chosen || chosen < MinimumSeverity ? null
            : chosen == finding.Severity ? finding
            : finding with { Severity = chosen };
    }
}
