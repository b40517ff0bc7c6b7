using System.CommandLine;
using System.CommandLine.Help;
using WorkflowBuilder.Cli;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Commands;

/// <summary>Reads the command line of an app, and does what it asks for.</summary>
internal static class AppCommandLine
{
    public static async System.Threading.Tasks.Task<int> RunAsync(
        WorkflowApp app, IReadOnlyList<string> args, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var root = new RootCommand(Description(app))
        {
            ValidateCommand.Create(app), AslCommand.Create(app), RunCommand.Create(app), GraphCommand.Create(app),
        };
        var help = new HelpAction();
        root.SetAction(help.Invoke);

        // By default @FILE stands for more arguments, which are in the file.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count == 0)
        {
            return await result.InvokeAsync(configuration, cancellationToken);
        }

        foreach (var error in result.Errors)
        {
            await WriteErrorAsync(configuration.Error, error.Message);
        }

        await configuration.Error.WriteLineAsync("--help shows what there is.");
        return ExitCode.Misuse;
    }

    /// <summary>Runs a command and, where what it was asked for cannot be done, says why.</summary>
    public static async System.Threading.Tasks.Task<int> ReportAsync(TextWriter error, Func<System.Threading.Tasks.Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            await WriteErrorAsync(error, "stopped");
            return ExitCode.Findings;
        }
        catch (Exception exception) when (IsMisuse(exception))
        {
            await WriteErrorAsync(error, exception.Message);
            return ExitCode.Misuse;
        }
    }

    private static bool IsMisuse(Exception exception) => exception is MisuseException or MissingMockException or HandlerTimeoutException
        or InvalidDefinitionException or InvalidMockFileException or InvalidHistoryException;

    private static System.Threading.Tasks.Task WriteErrorAsync(TextWriter error, string message) =>
        error.WriteLineAsync($"error: {TerminalText.Lines(message)}");

    private static string Description(WorkflowApp app) => app.Workflows.Count == 0
        ? "There are no workflows. Add them with app.Add(workflow)."
        : $"Checks, writes, runs and draws the workflows of this program: {WorkflowNames.Listing(app)}.";
}
