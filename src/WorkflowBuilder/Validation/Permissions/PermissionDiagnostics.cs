namespace WorkflowBuilder;

/// <summary>WFB35xx: what the role of the state machine may do.</summary>
internal static class PermissionDiagnostics
{
    public static Diagnostic NotAllowed(string pointer, string state, string action) => new(
        "WFB3501",
        DiagnosticSeverity.Hint,
        pointer,
        $"State \"{state}\" needs the permission {action}, which no policy of the role in this template gives. Add it to a policy of the role.");
}
