using System.CommandLine;
using WorkflowBuilder.Cli;
using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Cli.Output;

namespace WorkflowBuilder.Commands;

/// <summary><c>validate [NAMES]</c></summary>
internal static class ValidateCommand
{
    public static Command Create(WorkflowApp app)
    {
        var names = WorkflowNames.Some(app);
        var format = CommandOptions.Choice<ReportFormat>(
            "--format", "How findings are printed: for people, programs, code scanning, or the log of GitHub Actions. Left out, text.");
        var severity = CommandOptions.Choice<DiagnosticSeverity>("--severity", "What is printed: findings as bad as that. Left out, warning.");
        var rules = CommandOptions.Texts(
            RuleSeverities.Option, "CODE=off|hint|warning|error", "How bad a finding is. Give it once for each code. Errors stay errors.");
        var command = new Command(
            "validate", "Checks the workflows and prints what is wrong with them, with the lines of C#. Exits with 0, 1 for errors, 2 for misuse.")
        {
            names, format, severity, rules,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            new AppValidation(app, result.GetValue(severity), result.GetValue(rules) ?? []),
            () => WorkflowNames.Find(app, result.GetValue(names)),
            result.GetValue(format) ?? ReportFormat.Text,
            CommandConsole.Of(result.InvocationConfiguration),
            cancellationToken));
        return command;
    }

    private static System.Threading.Tasks.Task<int> RunAsync(
        AppValidation validation, Func<IReadOnlyList<AppWorkflow>> find, ReportFormat format, CommandConsole console, CancellationToken cancellationToken) =>
        AppCommandLine.ReportAsync(console.Error, async () =>
        {
            var report = await validation.CheckAsync(find(), cancellationToken);
            ReportOutput.Write(report, format, console);
            return report.Count(DiagnosticSeverity.Error) > 0 ? ExitCode.Findings : ExitCode.Success;
        });
}
