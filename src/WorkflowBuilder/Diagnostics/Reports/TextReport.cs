using System.Globalization;

namespace WorkflowBuilder;

/// <summary>Writes a report for people. The first line of a finding is one that editors and terminals make a link of.</summary>
internal static class TextReport
{
    public static void Write(DiagnosticReport report, TextWriter output, bool colored)
    {
        var lines = new SourceLines(report.ReadSource);
        foreach (var finding in report.Findings)
        {
            Write(finding, lines, output, colored);
        }

        output.WriteLine(SummaryOf(report));
    }

    /// <summary>Gives how much was checked and found.</summary>
    public static string SummaryOf(DiagnosticReport report)
    {
        List<string> counts =
        [
            Count(report.StateMachines, "state machine"),
            Count(report.Count(DiagnosticSeverity.Error), "error"),
            Count(report.Count(DiagnosticSeverity.Warning), "warning"),
        ];
        if (report.Files > 0)
        {
            counts.Insert(0, Count(report.Files, "file"));
        }

        if (report.Count(DiagnosticSeverity.Hint) is > 0 and var hints)
        {
            counts.Add(Count(hints, "hint"));
        }

        var hidden = new[] { DiagnosticSeverity.Warning, DiagnosticSeverity.Hint }
            .Where(severity => report.CountNotShown(severity) > 0)
            .Select(severity => Count(report.CountNotShown(severity), severity.Name))
            .ToList();
        return string.Join(", ", counts) + (hidden.Count > 0 ? $"; {string.Join(" and ", hidden)} not shown" : "");
    }

    private static void Write(ReportedFinding finding, SourceLines lines, TextWriter output, bool colored)
    {
        var diagnostic = finding.Diagnostic;
        var verdict = $"{diagnostic.Severity.Name} {diagnostic.Code}";
        var place = diagnostic.Location is { } location ? PlaceOf(location) : diagnostic.Pointer.Length > 0 ? diagnostic.Pointer : "definition";
        var shown = colored ? TerminalColor.Of(diagnostic.Severity, verdict) : verdict;
        output.WriteLine($"{TerminalText.OneLine(place)}: {shown}: {TerminalText.OneLine(diagnostic.Message)}");
        WriteExcerpt(diagnostic, lines, output, colored);
        if (finding.StateMachine is not null)
        {
            WriteDetail(output, $"state machine: {finding.StateMachine}");
        }

        foreach (var related in diagnostic.Related)
        {
            WriteDetail(output, related.Location is { } other ? $"{PlaceOf(other)}: {related.Message}" : related.Message);
        }

        if (diagnostic.Fix is { } fix)
        {
            WriteDetail(output, $"fix: {fix.Title}");
        }

        if (diagnostic.Aws is { } aws)
        {
            var message = aws.Message.Length > 0 ? $": {aws.Message.ReplaceLineEndings(" ")}" : "";
            var isPlaced = aws.Location is null || message.EndsWith($" at {aws.Location}", StringComparison.Ordinal);
            WriteDetail(output, $"AWS: {aws.Code}{message}{(isPlaced ? "" : $" at {aws.Location}")}");
        }
    }

    private static void WriteExcerpt(Diagnostic diagnostic, SourceLines lines, TextWriter output, bool colored)
    {
        if (diagnostic.Location is not { } location)
        {
            return;
        }

        var line = lines.Line(location);

        // A text that ends too soon is shown where it ends.
        while (location is { Line: > 1, Column: > 0 } && line.IsWhiteSpace())
        {
            location = location with { Line = location.Line - 1 };
            line = lines.Line(location);
            location = location with { Column = line.TrimEnd().Length + 1 };
        }

        var indentation = line.Length - line.TrimStart().Length;
        if (line.Length == indentation)
        {
            return;
        }

        // Of C# only the line is known.
        if (location.Column == 0)
        {
            output.WriteLine($"  {CaretExcerpt.InLine(line[indentation..], place: 0, length: 0).Line}");
            return;
        }

        var start = Math.Max(0, location.Column - 1 - indentation);
        var length = diagnostic.End is { } end && end.Line == location.Line ? end.Column - location.Column : 1;
        var excerpt = CaretExcerpt.InLine(line[indentation..], start, length);
        output.WriteLine($"  {excerpt.Line}");
        output.WriteLine($"  {(colored ? TerminalColor.Of(diagnostic.Severity, excerpt.Caret) : excerpt.Caret)}");
    }

    private static void WriteDetail(TextWriter output, string text) => output.WriteLine($"  {TerminalText.OneLine(text)}");

    private static string PlaceOf(SourceLocation location) => location.Column > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{location.File}:{location.Line}:{location.Column}")
        : string.Create(CultureInfo.InvariantCulture, $"{location.File}:{location.Line}");

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
