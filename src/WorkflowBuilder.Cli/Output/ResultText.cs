using System.Globalization;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes what came of an execution.</summary>
internal static class ResultText
{
    /// <summary>Writes it for people: the status and what it took, then the output, or the error and its cause.</summary>
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, ExecutionResult result, bool hasColor)
    {
        await output.WriteLineAsync($"{StatusText.Of(result.Status, hasColor)}: {EffortOf(result)}");
        if (!result.Output.IsUndefined)
        {
            await IndentedJson.WriteAsync(output, result.Output, default);
        }

        await WriteTextAsync(output, "error", result.Error);
        await WriteTextAsync(output, "cause", result.Cause);
        await WriteTextAsync(output, "replay", result.Replay?.ToString());
    }

    /// <summary>Writes it for programs: an object with the members <c>status</c>, <c>output</c>, <c>error</c> and <c>cause</c>, which are null where there is none.</summary>
    public static System.Threading.Tasks.Task WriteJsonAsync(TextWriter output, ExecutionResult result) =>
        IndentedJson.WriteAsync(output, ToJson(result), default);

    /// <summary>How many transitions it took, and how much time on its clock.</summary>
    public static string EffortOf(ExecutionResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Transitions:#,0} {(result.Transitions == 1 ? "transition" : "transitions")}, {DurationText.Of(result.Duration)}");

    public static JsonData ToJson(ExecutionResult result)
    {
        var json = JsonData.EmptyObject
            .With("status", JsonData.From(StatusText.Of(result.Status)))
            .With("output", result.Output.IsUndefined ? JsonData.Null : result.Output)
            .With("error", JsonData.From(result.Error))
            .With("cause", JsonData.From(result.Cause));
        return result.Replay is { } replay
            ? json.With("replay", JsonData.EmptyObject.With("isSame", JsonData.From(replay.IsSame)).With("message", JsonData.From(replay.ToString())))
            : json;
    }

    private static System.Threading.Tasks.Task WriteTextAsync(TextWriter output, string what, string? text) =>
        text is null ? System.Threading.Tasks.Task.CompletedTask : output.WriteLineAsync($"{what}: {TerminalText.Lines(text)}");
}
