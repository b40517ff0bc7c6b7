using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>What commands do about that which cannot be done.</summary>
internal static class Misuse
{
    /// <summary>Runs a command and, where what it was asked for cannot be done, says why.</summary>
    public static async System.Threading.Tasks.Task<int> ReportAsync(TextWriter error, Func<System.Threading.Tasks.Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("wfb: stopped");
            return ExitCode.Findings;
        }
        catch (StateTestException exception)
        {
            await error.WriteLineAsync($"wfb: {exception.Code}: {TerminalText.Lines(exception.Message)}");
            return ExitCode.Misuse;
        }
        catch (Exception exception) when (IsMisuse(exception))
        {
            await error.WriteLineAsync($"wfb: {TerminalText.Lines(exception.Message)}");
            return ExitCode.Misuse;
        }
    }

    private static bool IsMisuse(Exception exception) => exception
        is MisuseException or InvalidDefinitionException or InvalidMockFileException or InvalidHistoryException or MissingMockException
        or HandlerTimeoutException or IOException;
}
