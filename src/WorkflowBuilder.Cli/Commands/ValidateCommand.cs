using System.CommandLine;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb validate FILE...</c></summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "The definitions to check, in the Amazon States Language (.asl.json).",
            Arity = ArgumentArity.OneOrMore,
        };
        CommandOptions.RefuseOptions(files);
        var command = new Command("validate", "Checks definitions and prints what is wrong with them. Exits with 0, 1 for errors, 2 for misuse.") { files };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(files),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    internal static async System.Threading.Tasks.Task<int> RunAsync(
        IReadOnlyList<string> files, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        var unreadable = 0;
        foreach (var file in files)
        {
            try
            {
                var diagnostics = (await DefinitionFile.ReadAsync(file, cancellationToken)).Diagnostics;
                found.AddRange(diagnostics);
                await DiagnosticText.WriteAsync(output, file, diagnostics);
            }
            catch (Exception exception) when (FileContent.IsUnreadable(exception))
            {
                unreadable++;
                await error.WriteLineAsync(TerminalText.OneLine($"wfb: cannot read {file}: {exception.Message}"));
            }
        }

        await DiagnosticText.WriteSummaryAsync(output, files.Count - unreadable, found);
        return unreadable > 0 ? ExitCode.Misuse
            : found.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings
            : ExitCode.Success;
    }
}
