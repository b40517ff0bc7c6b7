using WorkflowBuilder.Cli.Testing;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes what came of test cases.</summary>
internal static class TestRunText
{
    /// <summary>Writes the line of a test case.</summary>
    public static System.Threading.Tasks.Task WriteAsync(TextWriter output, TestCaseResult test, bool hasColor)
    {
        var verdict = test.HasPassed ? "passed" : "FAILED";
        var shown = !hasColor ? verdict : test.HasPassed ? TerminalColor.Green(verdict) : TerminalColor.Red(verdict);
        return output.WriteLineAsync($"{shown}  {TerminalText.OneLine(test.Name)}: {TerminalText.Lines(Detail(test))}");
    }

    /// <summary>Writes how many passed, and the coverage of all together.</summary>
    public static async System.Threading.Tasks.Task WriteSummaryAsync(TextWriter output, TestRun run)
    {
        await output.WriteLineAsync($"{run.Passed} passed, {run.Failed} failed");
        if (run.Coverage is { } coverage)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(string.Join(Environment.NewLine, coverage.ToTable().TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(TerminalText.OneLine)));
        }
    }

    /// <summary>Writes all for programs.</summary>
    public static System.Threading.Tasks.Task WriteJsonAsync(TextWriter output, TestRun run) => IndentedJson.WriteAsync(output, ToJson(run), default);

    private static string Detail(TestCaseResult test) =>
        test.Problem ?? $"{StatusText.Of(test.Result!.Status)}, {ResultText.EffortOf(test.Result)}";

    private static JsonData ToJson(TestRun run) => JsonData.EmptyObject
        .With("stateMachine", JsonData.From(run.StateMachine))
        .With("passed", JsonData.From(run.Passed))
        .With("failed", JsonData.From(run.Failed))
        .With("testCases", JsonData.From([.. run.Cases.Select(ToJson)]))
        .With("coverage", run.Coverage?.ToJson() ?? JsonData.Null);

    private static JsonData ToJson(TestCaseResult test)
    {
        var json = JsonData.EmptyObject
            .With("name", JsonData.From(test.Name))
            .With("passed", JsonData.From(test.HasPassed))
            .With("problem", JsonData.From(test.Problem));
        return test.Result is null ? json : json.With("result", ResultText.ToJson(test.Result));
    }
}
