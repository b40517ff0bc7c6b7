using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes what came of a state that was tested alone, for people.</summary>
internal static class StateTestText
{
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, StateTestResult result)
    {
        var answer = result.ToJson();
        await output.WriteLineAsync(answer["status"].GetString());
        await WriteTextAsync(output, "error", answer["error"]);
        await WriteTextAsync(output, "cause", answer["cause"]);
        await WriteTextAsync(output, "next state", answer["nextState"]);
        await WriteJsonAsync(output, "output", result.Output);
        foreach (var (name, value) in answer["inspectionData"].Members)
        {
            await WriteJsonAsync(output, name, Opened(value));
        }
    }

    private static System.Threading.Tasks.Task WriteTextAsync(TextWriter output, string what, JsonData text) =>
        text.IsString ? output.WriteLineAsync($"{what}: {TerminalText.Lines(text.GetString())}") : System.Threading.Tasks.Task.CompletedTask;

    private static async System.Threading.Tasks.Task WriteJsonAsync(TextWriter output, string what, JsonData data)
    {
        if (!data.IsUndefined)
        {
            await output.WriteAsync($"{what}: ");
            await IndentedJson.WriteAsync(output, data, default);
        }
    }

    // The API gives JSON as texts that hold it.
    private static JsonData Opened(JsonData value)
    {
        try
        {
            return value.IsString ? JsonData.Parse(value.GetString()) : value;
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
