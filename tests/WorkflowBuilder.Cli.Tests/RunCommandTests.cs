using System.Text;
using System.Text.Json;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class RunCommandTests : IDisposable
{
    private const string Echo = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }""";
    private const string Fails = """{ "StartAt": "A", "States": { "A": { "Type": "Fail", "Error": "Out", "Cause": "of stock" } } }""";
    private const string Waits = """{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 7776090, "End": true } } }""";
    private const string Calls = """
        { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": "${Message}", "End": true } } }
        """;
    private const string Loops = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Choice", "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "A" }], "Default": "C" }, "C": { "Type": "Succeed" } } }""";
    private const string Tells = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "context.$": "$$" }, "OutputPath": "$.context", "End": true } } }""";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task The_status_and_what_it_took_are_printed_before_the_output()
    {
        var exitCode = await Run(Echo, "--input", """{ "id": 7 }""");

        exitCode.Should().Be(0);
        _shell.Output.Should().Be("""
            SUCCEEDED: 1 transition, 0 s
            {
              "id": 7
            }

            """);
        _shell.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task An_execution_that_fails_exits_with_1_and_tells_the_error_and_its_cause()
    {
        var exitCode = await Run(Fails);

        exitCode.Should().Be(1);
        _shell.Output.Should().Be("FAILED: 1 transition, 0 s\nerror: Out\ncause: of stock\n");
    }

    [Fact]
    public async Task Waiting_takes_no_time_but_counts()
    {
        await Run(Waits);

        _shell.Output.Should().StartWith("SUCCEEDED: 1 transition, 90 d 1 min 30 s\n");
    }

    [Fact]
    public async Task An_execution_that_takes_too_long_times_out()
    {
        var exitCode = await Run(Waits, "--type", "express");

        exitCode.Should().Be(1);
        _shell.Output.Should().StartWith("TIMED_OUT: 1 transition, 5 min\nerror: States.Timeout\n");
    }

    [Theory]
    [InlineData(Echo, """{"status":"SUCCEEDED","output":{},"error":null,"cause":null}""")]
    [InlineData(Fails, """{"status":"FAILED","output":null,"error":"Out","cause":"of stock"}""")]
    public async Task The_result_is_JSON_for_programs(string definition, string expected)
    {
        await Run(definition, "--output", "json");

        JsonSerializer.Serialize(JsonElement.Parse(_shell.Output)).Should().Be(expected);
    }

    [Fact]
    public async Task The_input_comes_from_a_file_or_standard_input()
    {
        var definition = _shell.Write("echo.asl.json", Echo);
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes("[2]"));

        await _shell.RunAsync("run", definition, "--input", "@" + _shell.Write("input.json", "[1]"));
        await RunCommand.RunAsync(new(definition) { Input = "-" }, _shell.Console(standardInput), default);

        _shell.Output.Replace("\n", "", StringComparison.Ordinal).Should().Be("SUCCEEDED: 1 transition, 0 s[  1]SUCCEEDED: 1 transition, 0 s[  2]");
    }

    [Fact]
    public async Task The_history_goes_to_a_file()
    {
        var file = Path.Combine(_shell.Folder, "history.json");

        await Run(Echo, "--history", file);

        var events = JsonElement.Parse(await File.ReadAllTextAsync(file)).GetProperty("events");
        events.EnumerateArray().Select(happened => happened.GetProperty("type").GetString())
            .Should().Equal("ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded");
        _shell.Output.Should().StartWith("SUCCEEDED");
    }

    [Fact]
    public async Task A_history_on_standard_output_stands_there_alone()
    {
        await Run(Echo, "--history", "-");

        JsonElement.Parse(_shell.Output).GetProperty("events").GetArrayLength().Should().Be(4);
        _shell.Error.Should().StartWith("SUCCEEDED");
    }

    [Fact]
    public async Task A_history_that_cannot_be_written_is_misuse()
    {
        var exitCode = await Run(Echo, "--history", Path.Combine(_shell.Folder, "none", "history.json"));

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith("wfb: --history: cannot write ");
    }

    [Fact]
    public async Task A_definition_with_errors_is_not_run()
    {
        var exitCode = await Run("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" } } }""");

        exitCode.Should().Be(2);
        _shell.Output.Should().BeEmpty();
        _shell.Error.Should().Contain("machine.asl.json:1:62: error WFB2001: There is no state \"B\" at this level.");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_misuse()
    {
        var exitCode = await _shell.RunAsync("run", Path.Combine(_shell.Folder, "none.json"));

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith("wfb: cannot read ");
    }

    [Fact]
    public async Task Placeholders_are_named_with_the_first_place_and_the_cure()
    {
        var exitCode = await Run("""
            {
              "StartAt": "A",
              "States": { "A": { "Type": "Pass", "Result": ["${Table}", "${Table}", "${AWS::Region}"], "End": true } }
            }
            """);

        exitCode.Should().Be(2);
        _shell.Error.Should().EndWith(
            "machine.asl.json:3:50: the definition has placeholders that its deployment fills in, and what they stand for is not known here. "
            + "Add --substitute Table=VALUE --substitute AWS::Region=VALUE.\n");
    }

    [Fact]
    public async Task A_placeholder_is_filled_in()
    {
        var exitCode = await Run(
            """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": "${Table}/${Key}", "End": true } } }""",
            "--substitute", "Table=a=\"b\"", "--substitute", "Key=${Table}");

        exitCode.Should().Be(0);
        _shell.Output.Should().EndWith("\"a=\\\"b\\\"/${Table}\"\n");
    }

    [Fact]
    public async Task Of_many_placeholders_ten_are_named()
    {
        var names = string.Join(' ', Enumerable.Range(1, 12).Select(number => $"${{Name{number}}}"));
        var file = _shell.Write("machine.asl.json", $$"""{ "Comment": "{{names}}", "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""");

        var exitCode = await _shell.RunAsync("run", file);

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain("--substitute Name10=VALUE and 2 more.").And.NotContain("Name11");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-folder")]
    public async Task The_folder_that_stands_for_S3_must_exist(string folder)
    {
        var file = _shell.Write("machine.asl.json", """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""");

        var exitCode = await _shell.RunAsync("run", file, "--s3", folder);

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain($"--s3: \"{folder}\" must be a folder that exists.");
    }

    [Fact]
    public async Task What_JSONata_groups_is_no_placeholder()
    {
        var exitCode = await Run("""
            { "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": {
              "Type": "Pass", "Output": "{% $states.input.items ${id: n} %}", "End": true } } }
            """, "--input", """{ "items": [{ "id": "a", "n": 1 }] }""");

        _shell.Error.Should().NotContain("placeholder");
    }

    [Theory]
    [InlineData("Other=1", "wfb: --substitute: there is no placeholder ${Other} in ")]
    [InlineData("Other", "wfb: --substitute: \"Other\" must be NAME=VALUE, with each name once.")]
    public async Task A_substitution_that_does_not_fit_is_misuse(string substitution, string message)
    {
        var exitCode = await Run(Echo, "--substitute", substitution);

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith(message);
    }

    [Fact]
    public async Task Names_show_in_the_context_object()
    {
        await Run(
            Tells, "--name", "Orders", "--execution-name", "run-1", "--account", "000000000001", "--region", "eu-central-1",
            "--role-arn", "arn:aws:iam::000000000001:role/orders", "--output", "json");

        var context = JsonElement.Parse(_shell.Output).GetProperty("output");
        context.GetProperty("Execution").GetProperty("Id").GetString().Should().Be("arn:aws:states:eu-central-1:000000000001:execution:Orders:run-1");
        context.GetProperty("Execution").GetProperty("RoleArn").GetString().Should().Be("arn:aws:iam::000000000001:role/orders");
        context.GetProperty("StateMachine").GetProperty("Name").GetString().Should().Be("Orders");
    }

    [Fact]
    public async Task The_state_machine_is_called_after_its_file()
    {
        await _shell.RunAsync("run", _shell.Write("Orders of today.asl.json", Tells), "--output", "json");

        JsonElement.Parse(_shell.Output).GetProperty("output").GetProperty("StateMachine").GetProperty("Name").GetString().Should().Be("Orders-of-today");
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_ids()
    {
        await Run(Tells, "--seed", "5");
        var first = IdOf(_shell.Output);
        await Run(Tells, "--seed", "5");

        first.Should().Be(IdOf(_shell.Output[(_shell.Output.Length / 2)..]));
    }

    [Fact]
    public async Task An_endless_loop_is_stopped_and_says_so()
    {
        var exitCode = await Run(Loops, "--input", """{ "go": true }""", "--max-transitions", "10");

        exitCode.Should().Be(1);
        _shell.Output.Should().Contain("cause: The execution was stopped after 10 state transitions");
    }

    [Fact]
    public async Task Control_characters_do_not_reach_the_terminal()
    {
        await Run("""{ "StartAt": "\u001b[2J", "States": { "\u001b[2J": { "Type": "Fail", "Error": "\u001b[2J", "Cause": "\u009b2J\r\nwfb: all is well" } } }""", "--history", "-");
        await Run("""{ "StartAt": "\u001b[2J", "States": { "\u001b[2J": { "Type": "Pass", "Next": "\u009b2J" } } }""");
        await _shell.RunAsync("run", "\u001b[2J", "--\u001b[2J");
        await _shell.RunAsync("run", "\u001b[2J");

        (_shell.Output + _shell.Error).Should().NotContainAny("\u001b", "\u009b").And.NotContain("\nwfb: all is well");
    }

    [Theory]
    [InlineData]
    [InlineData("a.json", "b.json")]
    [InlineData("a.json", "--type", "fast")]
    [InlineData("a.json", "--seed", "x")]
    [InlineData("a.json", "--max-transitions", "0")]
    [InlineData("a.json", "--name", "a b")]
    [InlineData("a.json", "--execution-name", "")]
    [InlineData("a.json", "--account", "12")]
    [InlineData("a.json", "--region", "Europe!")]
    public async Task A_wrong_command_line_is_misuse(params string[] arguments)
    {
        var exitCode = await _shell.RunAsync(["run", .. arguments]);

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain("wfb --help");
    }

    private Task<int> Run(string definition, params string[] arguments) =>
        _shell.RunAsync(["run", _shell.Write("machine.asl.json", definition), .. arguments]);

    private static string IdOf(string output) =>
        output.Split('\n').First(line => line.Contains(":execution:", StringComparison.Ordinal)).Trim();
}
