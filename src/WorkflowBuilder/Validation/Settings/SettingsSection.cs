namespace WorkflowBuilder;

/// <summary>The settings of the files of a pattern.</summary>
/// <param name="Files">The files.</param>
internal sealed record SettingsSection(PathPattern Files)
{
    /// <summary>The severity of codes; <see langword="null"/> turns a code off.</summary>
    public Dictionary<string, DiagnosticSeverity?> Severities { get; } = new(StringComparer.Ordinal);

    /// <summary>Findings below it are left out.</summary>
    public DiagnosticSeverity? MinimumSeverity { get; set; }

    /// <summary>The kind of the state machines.</summary>
    public StateMachineType? Type { get; set; }

    /// <summary>Gives options that are as the section says, and else as they were.</summary>
    public ValidationOptions Apply(ValidationOptions options)
    {
        var severities = new Dictionary<string, DiagnosticSeverity?>(options.Severities, StringComparer.Ordinal);
        foreach (var (code, severity) in Severities)
        {
            severities[code] = severity;
        }

        return options with { Severities = severities, MinimumSeverity = MinimumSeverity ?? options.MinimumSeverity, Type = Type ?? options.Type };
    }
}
