using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.Replay;

/// <summary>Makes recorded histories of runs.</summary>
internal static class Recording
{
    public static string ToHistoryJson(this ExecutionResult result) =>
        JsonData.EmptyObject.With("events", JsonData.From([.. result.History.Select(happened => happened.ToJson())])).ToString();

    /// <summary>Runs a definition and replays its own history.</summary>
    public static async System.Threading.Tasks.Task<(ExecutionResult First, ExecutionResult Second)> RunTwiceAsync(
        string definition, string input, Action<RunOptions> configure, string? changed = null)
    {
        var first = await Machine.RunAsync(definition, input, configure);
        var history = ReplayHistory.Parse(first.ToHistoryJson());
        return (first, await ReplayAsync(changed ?? definition, history));
    }

    public static System.Threading.Tasks.Task<ExecutionResult> ReplayAsync(string definition, ReplayHistory history) =>
        Machine.Read(definition).RunAsync(history.Input, run => run.Replay(history));

    /// <summary>A history in the form of the AWS CLI, from lines "previous type {details}", which have the numbers 1, 2 and so on, a second apart.</summary>
    public static string History(params string[] lines) =>
        $$"""{ "events": [{{string.Join(",", lines.Select((line, i) => Event(i + 1, line.Split(' ', 3))))}}] }""";

    private static string Event(int id, string[] parts)
    {
        var name = parts[1].EndsWith("StateEntered", StringComparison.Ordinal) ? "StateEntered"
            : parts[1].EndsWith("StateExited", StringComparison.Ordinal) ? "StateExited" : parts[1];
        var details = parts.Length > 2 ? $", \"{char.ToLowerInvariant(name[0])}{name[1..]}EventDetails\": {parts[2]}" : "";
        return $$"""{ "timestamp": "2026-03-01T12:00:{{id:00}}.250000+00:00", "type": {{JsonSerializer.Serialize(parts[1])}}, "id": {{id}}, "previousEventId": {{parts[0]}}{{details}} }""";
    }
}
