namespace WorkflowBuilder.Cli.Output;

/// <summary>Colours of a terminal that obeys escapes.</summary>
internal static class TerminalColor
{
    private const string Reset = "\e[0m";

    public static string Green(string text) => $"\e[32m{text}{Reset}";

    public static string Red(string text) => $"\e[31m{text}{Reset}";
}
