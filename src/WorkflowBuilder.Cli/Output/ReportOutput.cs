using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes a report as the command line asks for it.</summary>
internal static class ReportOutput
{
    public static void Write(DiagnosticReport report, ReportFormat format, CommandConsole console)
    {
        switch (format)
        {
            case ReportFormat.Json:
                report.WriteJson(console.Output);
                break;
            case ReportFormat.Sarif:
                report.WriteSarif(console.Output);
                break;
            case ReportFormat.GitHub:
                report.WriteGitHub(console.Output);
                break;
            case ReportFormat.Text when console.HasColor:
                report.WriteColoredText(console.Output);
                break;
            default:
                report.WriteText(console.Output);
                break;
        }
    }
}
