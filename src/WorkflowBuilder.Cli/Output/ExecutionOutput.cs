using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes what came of an execution and, where it is asked for, its history. Where that is printed, the result gives way to it.</summary>
internal static class ExecutionOutput
{
    /// <param name="result">What came of the execution.</param>
    /// <param name="format">How the result is printed.</param>
    /// <param name="historyOption">The option that names the history, for messages.</param>
    /// <param name="history">Where the history is written: a file, or <c>-</c> for standard output.</param>
    /// <param name="console">Where to print.</param>
    /// <exception cref="Input.MisuseException">The file cannot be written.</exception>
    /// <remarks>What was run is told, even if it was stopped: nothing here heeds a cancellation.</remarks>
    public static async System.Threading.Tasks.Task WriteAsync(
        ExecutionResult result, OutputFormat format, string historyOption, string? history, CommandConsole console)
    {
        var isHistoryPrinted = history == "-";
        await (format == OutputFormat.Json
            ? ResultText.WriteJsonAsync(isHistoryPrinted ? console.Error : console.Output, result)
            : ResultText.WriteAsync(isHistoryPrinted ? console.Error : console.Output, result, console.HasColor && !isHistoryPrinted));
        if (isHistoryPrinted)
        {
            await HistoryJson.WriteAsync(console.Output, result.History);
        }
        else if (history is not null)
        {
            await OutputFile.WriteAsync(historyOption, history, writer => HistoryJson.WriteAsync(writer, result.History));
        }
    }
}
