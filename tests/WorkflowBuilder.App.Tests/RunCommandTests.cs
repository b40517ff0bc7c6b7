using System.Text.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Tests;

public class RunCommandTests
{
    [Fact]
    public async System.Threading.Tasks.Task A_run_prints_the_output()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(Add, "run", "Orders", "--input", """{ "order": 7 }""")).Should().Be(0);

        shell.Output.Should().Be("SUCCEEDED: 3 transitions, 1 d\n{\n  \"order\": 7\n}\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task The_only_workflow_need_not_be_named()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Refunds()), "run")).Should().Be(0);

        shell.Output.Should().Be("SUCCEEDED: 1 transition, 0 s\n{}\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task One_of_several_must_be_named()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(Add, "run")).Should().Be(2);

        shell.Error.Should().StartWith("error: Say which workflow: \"Orders\", \"Refunds\".\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_failure_has_its_error_and_cause()
    {
        using var shell = new AppShell();

        var exitCode = await shell.RunAsync(app => app.Add(Shop.Orders(), run => run.Mock("Charge", TaskAnswer.Throw("Declined", "No funds."))), "run");

        exitCode.Should().Be(1);
        shell.Output.Should().StartWith("FAILED: ").And.EndWith("error: Declined\ncause: No funds.\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task Programs_get_the_result_as_JSON_and_the_history_in_a_file()
    {
        using var shell = new AppShell();
        var input = shell.File("input.json");
        await File.WriteAllTextAsync(input, """{ "order": 8 }""");

        (await shell.RunAsync(Add, "run", "Orders", "--input", $"@{input}", "--output", "json", "--history", shell.File("history.json"))).Should().Be(0);

        JsonElement.Parse(shell.Output).GetProperty("output").GetProperty("order").GetInt32().Should().Be(8);
        JsonElement.Parse(await File.ReadAllTextAsync(shell.File("history.json"))).GetProperty("events").GetArrayLength().Should().BeGreaterThan(5);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_task_that_nothing_answers_is_misuse_with_the_cure()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()), "run")).Should().Be(2);

        shell.Error.Should().StartWith("error: State \"Charge\" calls ").And.Contain("run.Mock(\"Charge\", new { ... })");
    }

    [Theory]
    [InlineData("{", "error: --input: no JSON at line 1")]
    [InlineData("@nowhere.json", "error: --input: cannot read nowhere.json")]
    public async System.Threading.Tasks.Task An_input_that_is_none_is_misuse(string input, string message)
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Refunds()), "run", "--input", input)).Should().Be(2);

        shell.Error.Should().StartWith(message);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_workflow_with_errors_is_not_run()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Broken()), "run")).Should().Be(2);

        shell.Error.Should().Contain("error WFB2001");
    }

    private static void Add(WorkflowApp app) =>
        app.Add(Shop.Orders(), run => run.Lambda("charge", order => order)).Add(Shop.Refunds());
}
