using System.Globalization;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes findings as lines that editors and terminals make links of.</summary>
internal static class DiagnosticText
{
    /// <summary>Writes a line for each finding: <c>file:line:column: severity code: message</c>, in the order of the file.</summary>
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, string file, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderBy(found => found.Location?.Line).ThenBy(found => found.Location?.Column))
        {
            var place = diagnostic.Location is { } location
                ? string.Create(CultureInfo.InvariantCulture, $"{file}:{location.Line}:{location.Column}")
                : file;
            var severity = diagnostic.Severity.ToString().ToLowerInvariant();
            await output.WriteLineAsync(TerminalText.OneLine($"{place}: {severity} {diagnostic.Code}: {diagnostic.Message}"));
        }
    }

    /// <summary>Writes how many files and findings there were.</summary>
    public static System.Threading.Tasks.Task WriteSummaryAsync(TextWriter output, int files, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        return output.WriteLineAsync($"{Count(files, "file")}, {Count(errors, "error")}, {Count(warnings, "warning")}");
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
