using System.Globalization;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes why a definition cannot be run, as lines that editors and terminals make links of.</summary>
internal static class DiagnosticText
{
    /// <summary>Writes a line for each error: <c>file:line:column: error code: message</c>, in the order of the file.</summary>
    public static async System.Threading.Tasks.Task WriteErrorsAsync(TextWriter output, string file, IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error);
        foreach (var diagnostic in errors.OrderBy(found => found.Location?.Line).ThenBy(found => found.Location?.Column))
        {
            var place = diagnostic.Location is { } location
                ? string.Create(CultureInfo.InvariantCulture, $"{file}:{location.Line}:{location.Column}")
                : file;
            await output.WriteLineAsync(TerminalText.OneLine($"{place}: {diagnostic.Severity.Name} {diagnostic.Code}: {diagnostic.Message}"));
        }
    }
}
