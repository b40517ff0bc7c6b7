namespace WorkflowBuilder.Commands;

/// <summary>What keeps a workflow from being written and run.</summary>
internal static class WorkflowErrors
{
    public static IEnumerable<Diagnostic> Of(Workflow workflow) => workflow.Validate().Where(finding => finding.Severity == DiagnosticSeverity.Error);

    public static async System.Threading.Tasks.Task WriteAsync(TextWriter error, IEnumerable<Diagnostic> errors)
    {
        foreach (var finding in errors)
        {
            await error.WriteLineAsync(TerminalText.OneLine(finding.ToString()));
        }
    }
}
