using System.Globalization;

namespace WorkflowBuilder;

/// <summary>Writes a report as workflow commands of GitHub Actions.</summary>
/// <remarks>See <see href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands"/>.</remarks>
internal static class GitHubReport
{
    public static void Write(DiagnosticReport report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            var diagnostic = finding.Diagnostic;
            output.WriteLine($"::{CommandOf(diagnostic.Severity)} {Properties(report, finding)}::{Text(diagnostic.Message)}");
        }

        output.WriteLine(TextReport.SummaryOf(report));
    }

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Properties(DiagnosticReport report, ReportedFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        var properties = new List<string>();
        if (diagnostic.Location is { } start)
        {
            Add("file", RelativePath.From(report.RootFolder, start.File) ?? start.File);
            Add("line", Number(start.Line));
            AddColumn("col", start.Column);
            if (diagnostic.End is { } end)
            {
                // GitHub refuses columns of a place that goes over lines.
                Add("endLine", Number(end.Line));
                AddColumn("endColumn", end.Line == start.Line ? end.Column : 0);
            }
        }

        Add("title", finding.StateMachine is { } machine ? $"{diagnostic.Code} in {machine}" : diagnostic.Code);
        return string.Join(',', properties);

        void Add(string name, string value) => properties.Add($"{name}={Property(value)}");

        void AddColumn(string name, int column)
        {
            if (column > 0)
            {
                Add(name, Number(column));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Property(string value) => Text(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Text(string text) => TerminalText.OneLine(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));
}
