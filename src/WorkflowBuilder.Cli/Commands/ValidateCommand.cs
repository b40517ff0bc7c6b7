using System.CommandLine;
using WorkflowBuilder.Cli.Output;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb validate FILE...</c></summary>
internal static class ValidateCommand
{
    private const string ExplainOption = "--explain";

    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Definitions in JSON or YAML, SAM and CloudFormation templates, folders with them such as cdk.out, patterns; - is standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        CommandOptions.RefuseOptions(files);
        var format = CommandOptions.Choice<ReportFormat>("--format", "How findings are printed. Left out, text.");
        var severity = CommandOptions.Choice<DiagnosticSeverity>("--severity", "What is printed: findings as bad as that. Left out, warning.");
        var rules = CommandOptions.Texts(
            RuleSeverities.Option, "CODE=off|hint|warning|error", "How bad a finding is. Give it once for each code. Errors stay errors.");
        var type = CommandOptions.Choice<StateMachineType>("--type", "The kind of state machine, where the file does not say it. Left out, standard.");
        var inputName = CommandOptions.Text("--stdin-name", "FILE", "The name of the file that standard input stands for, for places and settings.");
        CommandOptions.RefuseEmpty(inputName);
        var explain = CommandOptions.Text(ExplainOption, "CODE", "Explains a code, with an example and the cure, and checks nothing.");
        var command = new Command(
            "validate", "Checks definitions and prints what is wrong with them. Exits with 0, 1 for errors, 2 for misuse and files that cannot be read.")
        {
            files, format, severity, rules, type, inputName, explain,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(files) is not { Tokens.Count: > 0 } && result.GetResult(explain) is null)
            {
                result.AddError("There is nothing to check. Name a file, a folder or a pattern, or - for standard input.");
            }
        });
        command.SetAction((result, cancellationToken) => RunAsync(
            new(result.GetValue(files) ?? [])
            {
                Format = result.GetValue(format) ?? ReportFormat.Text,
                MinimumSeverity = result.GetValue(severity),
                Rules = result.GetValue(rules) ?? [],
                Type = result.GetValue(type),
                StandardInputName = result.GetValue(inputName),
                Explain = result.GetValue(explain),
            },
            CommandConsole.Of(result.InvocationConfiguration),
            cancellationToken));
        return command;
    }

    internal static System.Threading.Tasks.Task<int> RunAsync(ValidateRequest request, CommandConsole console, CancellationToken cancellationToken) =>
        Misuse.ReportAsync(console.Error, async () =>
        {
            if (request.Explain is { } code)
            {
                var help = RuleSeverities.Help(ExplainOption, code);
                await console.Output.WriteLineAsync($"{help.Code} ({help.Severity.Name})\n\n{help.Text}".ReplaceLineEndings());
                return ExitCode.Success;
            }

            var validation = new Validation(request, console);
            await validation.RunAsync(cancellationToken);
            ReportOutput.Write(validation.Report, request.Format, console);
            return validation.Report.Complaints.Count > 0 ? ExitCode.Misuse
                : validation.Report.Count(DiagnosticSeverity.Error) > 0 ? ExitCode.Findings
                : ExitCode.Success;
        });
}
