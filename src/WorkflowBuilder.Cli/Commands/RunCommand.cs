using System.CommandLine;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb run FILE</c></summary>
internal static class RunCommand
{
    private const string InputOption = "--input";
    private const string HistoryOption = "--history";

    public static Command Create()
    {
        var file = CommandOptions.DefinitionFile();
        var input = CommandOptions.Text(InputOption, "JSON|@FILE|-", "The input; - reads standard input. Left out, {}.");
        var substitutions = CommandOptions.Substitutions();
        var executionName = CommandOptions.Text("--execution-name", "NAME", "The name of the execution. Left out, an id.");
        ExecutionOptions.RequireName(executionName);
        var history = CommandOptions.Text(HistoryOption, "FILE|-", "Where to write the events; - is standard output, and the result goes to standard error.");
        var output = CommandOptions.Choice<OutputFormat>("--output", "How the result is printed. Left out, text.");
        var execution = new ExecutionOptions();
        var command = new Command("run", "Runs a definition as Step Functions does. Exits with 0 if it succeeds, 1 if it fails, times out or is stopped, 2 for misuse.")
        {
            file, input, substitutions, executionName, history, output,
        };
        execution.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(
            new(result.GetRequiredValue(file))
            {
                Input = result.GetValue(input) ?? "{}",
                Substitutions = result.GetValue(substitutions) ?? [],
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
            await DiagnosticText.WriteAsync(console.Error, request.File, file.Diagnostics);
            return ExitCode.Misuse;
        }

        var input = await new JsonArgument(InputOption).ReadAsync(request.Input, console.Input, cancellationToken);
        var result = await StateMachineRunner.Create(file.Definition).RunAsync(input, options => Configure(request, options), cancellationToken);
        await WriteAsync(request, result, console);
        return result.Status == ExecutionStatus.Succeeded ? ExitCode.Success : ExitCode.Findings;
    });

    private static void Configure(RunRequest request, RunOptions options)
    {
        options.StateMachineName = StateMachineName.OfFile(request.File);
        options.KeepHistory = request.History is not null;
        request.Settings.ApplyTo(options);
    }

    private static async System.Threading.Tasks.Task WriteAsync(RunRequest request, ExecutionResult result, CommandConsole console)
    {
        var isHistoryPrinted = request.History == "-";
        await (request.Output == OutputFormat.Json
            ? ResultText.WriteJsonAsync(isHistoryPrinted ? console.Error : console.Output, result, default)
            : ResultText.WriteAsync(isHistoryPrinted ? console.Error : console.Output, result, console.HasColor && !isHistoryPrinted, default));
        if (isHistoryPrinted)
        {
            await HistoryJson.WriteAsync(console.Output, result.History, default);
        }
        else if (request.History is not null)
        {
            await WriteHistoryAsync(request.History, result.History);
        }
    }

    private static async System.Threading.Tasks.Task WriteHistoryAsync(string file, IReadOnlyList<HistoryEvent> history)
    {
        try
        {
            using var writer = new StreamWriter(file);
            await HistoryJson.WriteAsync(writer, history, default);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            throw new MisuseException($"{HistoryOption}: cannot write {file}: {exception.Message}");
        }
    }
}
