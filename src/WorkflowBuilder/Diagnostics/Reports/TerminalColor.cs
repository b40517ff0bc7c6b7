namespace WorkflowBuilder;

/// <summary>Colours of a terminal that obeys escapes.</summary>
internal static class TerminalColor
{
    private const string Reset = "\e[0m";

    public static string Green(string text) => $"\e[32m{text}{Reset}";

    public static string Red(string text) => $"\e[31m{text}{Reset}";

    /// <summary>The colour of a severity.</summary>
    public static string Of(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => Red(text),
        DiagnosticSeverity.Warning => $"\e[33m{text}{Reset}",
        _ => $"\e[36m{text}{Reset}",
    };
}
