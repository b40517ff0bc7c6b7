using System.Globalization;
using System.Security;
using WorkflowBuilder.Cli.Testing;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes test cases in the format of JUnit, which build servers read. Times are those of the clocks of the executions.</summary>
internal static class JUnitXml
{
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, TestRun run)
    {
        var name = Text(run.StateMachine);
        await output.WriteLineAsync("""<?xml version="1.0" encoding="utf-8"?>""");
        await output.WriteLineAsync($"""<testsuite name="{name}" tests="{run.Cases.Count}" failures="{run.Failed}">""");
        foreach (var test in run.Cases)
        {
            var seconds = (test.Result?.Duration ?? default).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            var failure = test.HasPassed ? "/>" : $"""><failure message="{Text(test.Problem!)}"/></testcase>""";
            await output.WriteLineAsync($"""  <testcase classname="{name}" name="{Text(test.Name)}" time="{seconds}"{failure}""");
        }

        await output.WriteLineAsync("</testsuite>");
    }

    // XML has no way to write most control characters.
    private static string? Text(string text) => SecurityElement.Escape(TerminalText.OneLine(text.ReplaceLineEndings(" ")));
}
