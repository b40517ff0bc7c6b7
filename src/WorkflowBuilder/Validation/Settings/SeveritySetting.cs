namespace WorkflowBuilder;

/// <summary>Severities as settings and command lines write them.</summary>
internal static class SeveritySetting
{
    /// <summary>Reads <c>hint</c>, <c>warning</c> or <c>error</c>; <see langword="null"/> for anything else.</summary>
    public static DiagnosticSeverity? Read(string text) => text.ToLowerInvariant() switch
    {
        "hint" => DiagnosticSeverity.Hint,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => null,
    };

    /// <summary>Reads a severity, or <c>off</c>, which gives none.</summary>
    public static bool TryRead(string text, out DiagnosticSeverity? severity)
    {
        severity = Read(text);
        return severity is not null || text.Equals("off", StringComparison.OrdinalIgnoreCase);
    }
}
