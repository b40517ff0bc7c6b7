using System.CommandLine;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb run FILE</c></summary>
internal static class RunCommand
{
    private const string HistoryOption = "--history";

    public static Command Create()
    {
        var file = CommandOptions.DefinitionFile();
        var input = CommandOptions.Text(ExecutionInput.Option, "JSON|@FILE|-", "The input; - reads standard input. Left out, that of the history or test case, or {}.");
        var substitutions = CommandOptions.Texts(Substitutions.Option, "NAME=VALUE", "What a placeholder ${NAME} stands for. Give it once for each.");
        var mocks = CommandOptions.Text(MockSource.Option, "FILE", "The mock file that answers the tasks, in the format of Step Functions Local.");
        var testCase = CommandOptions.Text(RunSources.TestCaseOption, "NAME", "The test case of the mock file. Left out, the only one.");
        var replay = CommandOptions.Texts(HistoryArgument.Option, "HISTORY", "A history from AWS that answers the tasks; the first event that differs is told. Give it once for each page.");
        var executionName = CommandOptions.Text("--execution-name", "NAME", "The name of the execution. Left out, an id.");
        ExecutionOptions.RequireName(executionName);
        var history = CommandOptions.Text(HistoryOption, "FILE|-", "Where to write the events; - is standard output, and the result goes to standard error.");
        var output = CommandOptions.Choice<OutputFormat>("--output", "How the result is printed. Left out, text.");
        var execution = new ExecutionOptions();
        var command = new Command("run", "Runs a definition as Step Functions does. Exits with 0 if it succeeds, 1 if it fails, times out or is stopped, 2 for misuse.")
        {
            file, input, substitutions, mocks, testCase, replay, executionName, history, output,
        };
        execution.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(
            new(result.GetRequiredValue(file))
            {
                Input = result.GetValue(input),
                Substitutions = result.GetValue(substitutions) ?? [],
                Mocks = result.GetValue(mocks),
                TestCase = result.GetValue(testCase),
                Replay = result.GetValue(replay) ?? [],
                History = result.GetValue(history),
                Output = result.GetValue(output) ?? OutputFormat.Text,
                Settings = execution.Read(result) with { ExecutionName = result.GetValue(executionName) },
            },
            CommandConsole.Of(result.InvocationConfiguration),
            cancellationToken));
        return command;
    }

    internal static Task<int> RunAsync(RunRequest request, CommandConsole console, CancellationToken cancellationToken) => Misuse.ReportAsync(console.Error, async () =>
    {
        var file = await DefinitionFile.ReadAsync(request.File, request.Substitutions, cancellationToken);
        if (!file.IsValid)
        {
            await DiagnosticText.WriteErrorsAsync(console.Error, request.File, file.Diagnostics);
            return ExitCode.Misuse;
        }

        var sources = await RunSources.ReadAsync(request, console.Input, cancellationToken);
        var runner = StateMachineRunner.Create(file.Definition);
        try
        {
            var result = await LocalExecution.RunAsync(runner, sources.Input, options => sources.ApplyTo(options, request), console, cancellationToken);
            await ExecutionOutput.WriteAsync(result, request.Output, HistoryOption, request.History, console);
            return result.Status == ExecutionStatus.Succeeded && result.Replay?.IsSame != false ? ExitCode.Success : ExitCode.Findings;
        }
        catch (MissingMockException missing)
        {
            throw new MisuseException(MissingMockText.Of(missing, sources.Mocks, sources.TestCase, sources.StateMachine(request)));
        }
    });
}
