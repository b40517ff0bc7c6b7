using System.CommandLine;
using WorkflowBuilder.Cli;
using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Commands;

/// <summary><c>run [NAME]</c></summary>
internal static class RunCommand
{
    private const string HistoryOption = "--history";

    public static Command Create(WorkflowApp app)
    {
        var name = WorkflowNames.One(app);
        var input = CommandOptions.Text(ExecutionInput.Option, "JSON|@FILE|-", "The input; - reads standard input. Left out, {}.");
        var output = CommandOptions.Choice<OutputFormat>("--output", "How the result is printed. Left out, text.");
        var history = CommandOptions.Text(HistoryOption, "FILE|-", "Where to write the events; - is standard output, and the result goes to standard error.");
        var realTime = new Option<bool>("--real-time") { Description = "Wait states and back-off take their time. Otherwise the clock jumps." };
        var command = new Command("run", "Runs a workflow as Step Functions does, with its tasks answered as app.Add(workflow, run => ...) says. "
            + "Exits with 0 if it succeeds, 1 if it fails, times out or is stopped, 2 for misuse and workflows with errors.")
        {
            name, input, output, history, realTime,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            () => WorkflowNames.FindOne(app, result.GetValue(name)),
            new(result.GetValue(input), result.GetValue(output) ?? OutputFormat.Text, result.GetValue(history), result.GetValue(realTime)),
            CommandConsole.Of(result.InvocationConfiguration),
            cancellationToken));
        return command;
    }

    private static System.Threading.Tasks.Task<int> RunAsync(
        Func<AppWorkflow> find, RunRequest request, CommandConsole console, CancellationToken cancellationToken) =>
        AppCommandLine.ReportAsync(console.Error, async () =>
        {
            var workflow = find();
            var errors = WorkflowErrors.Of(workflow.Workflow).ToList();
            if (errors.Count > 0)
            {
                await WorkflowErrors.WriteAsync(console.Error, errors);
                return ExitCode.Misuse;
            }

            var input = request.Input is { } given ? await new JsonArgument(ExecutionInput.Option).ReadAsync(given, console.Input, cancellationToken) : default;
            var runner = StateMachineRunner.Create(workflow.Workflow);
            var result = await LocalExecution.RunAsync(
                runner, ExecutionInput.Checked(input, ExecutionInput.Option), options => Configure(options, workflow, request), console, cancellationToken);
            await ExecutionOutput.WriteAsync(result, request.Output, HistoryOption, request.History, console);
            return result.Status == ExecutionStatus.Succeeded ? ExitCode.Success : ExitCode.Findings;
        });

    private static void Configure(RunOptions options, AppWorkflow workflow, RunRequest request)
    {
        options.KeepHistory = request.History is not null;
        workflow.Configure?.Invoke(options);
        options.KeepHistory |= request.History is not null;
        options.RealTime |= request.RealTime;
    }

    /// <param name="Input">JSON, <c>@FILE</c>, or <c>-</c> for standard input.</param>
    /// <param name="Output">How the result is printed.</param>
    /// <param name="History">Where the history is written: a file, or <c>-</c> for standard output.</param>
    /// <param name="RealTime">Whether waiting takes time.</param>
    private sealed record RunRequest(string? Input, OutputFormat Output, string? History, bool RealTime);
}
