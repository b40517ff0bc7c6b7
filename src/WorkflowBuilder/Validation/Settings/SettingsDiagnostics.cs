namespace WorkflowBuilder;

/// <summary>WFB91xx: mistakes in settings files.</summary>
internal static class SettingsDiagnostics
{
    public static Diagnostic NotASetting(string line) => Error(
        "WFB9101", $"The line \"{Shortened(line)}\" is neither a section nor a setting. Write [pattern], name = value, or # before a comment.");

    public static Diagnostic UnknownSetting(string name) => Error(
        "WFB9102", $"There is no setting or code \"{Shortened(name)}\". The settings are root, severity, type and the codes of DIAGNOSTICS.md.");

    public static Diagnostic BadValue(string name, string value, string expected) => Error(
        "WFB9103", $"The setting {Shortened(name)} cannot be \"{Shortened(value)}\" here. It must be {expected}.{OnComment(value)}");

    public static Diagnostic ErrorStays(string code) => Error(
        "WFB9104", $"{code} is what Step Functions rejects and stays an error. Remove the line.");

    private static Diagnostic Error(string code, string message) => new(code, DiagnosticSeverity.Error, "", message);

    private static string OnComment(string value) => value.AsSpan().ContainsAny('#', ';') ? " Comments have a line of their own." : "";

    private static string Shortened(string text) => TerminalText.Fit(text, 60);
}
