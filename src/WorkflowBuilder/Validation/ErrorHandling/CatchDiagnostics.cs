namespace WorkflowBuilder;

/// <summary>WFB330x: catchers.</summary>
internal static class CatchDiagnostics
{
    /// <param name="pointer">Where the catcher stands.</param>
    /// <param name="state">The state.</param>
    /// <param name="where">Where the catcher leads.</param>
    /// <param name="isKept">Whether the catcher keeps the error.</param>
    public static Diagnostic HiddenError(string pointer, string state, string where, bool isKept) => new(
        "WFB3301",
        DiagnosticSeverity.Hint,
        pointer,
        $"Every error of state \"{state}\" is caught and leads {where}, so that nobody sees that it failed. " +
        $"Catch the errors that are expected by name, {(isKept ? "" : "keep the error with ResultPath, ")}or lead to a Fail state.");
}
