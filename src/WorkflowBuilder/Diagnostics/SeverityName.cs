namespace WorkflowBuilder;

/// <summary>The names of severities in messages, reports and settings.</summary>
internal static class SeverityName
{
    extension(DiagnosticSeverity severity)
    {
        /// <summary>The name in lower case.</summary>
        public string Name => severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "hint",
        };
    }
}
