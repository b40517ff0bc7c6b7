namespace WorkflowBuilder;

/// <summary>How bad a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Hint,

    /// <summary>AWS accepts the definition, but it probably does not do what its author wants.</summary>
    Warning,

    /// <summary>AWS rejects the definition, or it cannot be written at all.</summary>
    Error,
}
