namespace WorkflowBuilder;

/// <summary>WFB330x: catchers.</summary>
internal static class CatchDiagnostics
{
    public static Diagnostic HiddenError(string pointer, string state, string where) => new(
        "WFB3301",
        DiagnosticSeverity.Hint,
        pointer,
        $"Every error of state \"{state}\" is caught and leads {where}, so that nobody sees that it failed. " +
        "Catch the errors that are expected by name, keep the error with ResultPath, or lead to a Fail state.");
}
