using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes a history as <c>GetExecutionHistory</c> returns it, an event on each line.</summary>
internal static class HistoryJson
{
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, IReadOnlyList<HistoryEvent> history)
    {
        await output.WriteAsync("{ \"events\": [");
        for (var i = 0; i < history.Count; i++)
        {
            await output.WriteLineAsync(i == 0 ? "" : ",");
            await output.WriteAsync($"  {TerminalText.EscapeJson(history[i].ToJson().ToString())}");
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync("] }");
    }
}
