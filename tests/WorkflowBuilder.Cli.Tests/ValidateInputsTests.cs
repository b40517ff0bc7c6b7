using System.Text;
using System.Text.Json;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>What <c>wfb validate</c> takes for a definition, and what it passes over.</summary>
public sealed class ValidateInputsTests : IDisposable
{
    private const string Broken = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "C": { "Type": "Succeed" } } }""";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_folder_is_searched_for_definitions_and_templates()
    {
        _shell.Write("a/orders.asl.json", Broken);
        _shell.Write("a/b/orders.asl.yaml", Broken);
        _shell.Write("a/b/orders.asl.yml", Broken);
        _shell.Write("a/orders.asl", Broken);
        _shell.Write("plain.json", Broken);
        _shell.Write("stack.yaml", "Resources: { M: { Type: 'AWS::Serverless::StateMachine', Properties: { Definition: " + Broken + " } } }");
        _shell.Write("package.json", """{ "name": "StartAt", "States": 1 }""");
        _shell.Write("broken.json", """{ "StartAt": """);
        _shell.Write("chart.yaml", "{{ .StartAt }}");
        _shell.Write("node_modules/x.asl.json", Broken);
        _shell.Write(".git/x.asl.json", Broken);
        _shell.Write("bin/x.asl.json", Broken);

        await _shell.RunAsync("validate", _shell.Folder);

        Files().Should().Equal("stack.yaml", "plain.json", "a/orders.asl", "a/orders.asl.json", "a/b/orders.asl.yaml", "a/b/orders.asl.yml");
    }

    [Theory]
    [InlineData("**/*.asl.json", "a/b/two.asl.json", "one.asl.json")]
    [InlineData("*.asl.json", "one.asl.json")]
    [InlineData("a/?/*.{json,yaml}", "a/b/two.asl.json")]
    public async Task A_pattern_stands_for_files(string pattern, params string[] files)
    {
        _shell.Write("one.asl.json", Broken);
        _shell.Write("a/b/two.asl.json", Broken);
        _shell.Write("a/b/three.txt", Broken);

        await _shell.RunAsync("validate", Path.Combine(_shell.Folder, pattern));

        Files().Should().BeEquivalentTo(files);
    }

    [Fact]
    public async Task A_pattern_without_files_is_misuse()
    {
        var exitCode = await _shell.RunAsync("validate", Path.Combine(_shell.Folder, "*.asl.json"));

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith("wfb: no definition or template is like ");
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_checked_once()
    {
        var file = _shell.Write("one.asl.json", Broken);

        await _shell.RunAsync("validate", file, _shell.Folder);

        _shell.Output.Should().Contain("\n1 file, 1 state machine, 2 errors, 0 warnings");
    }

    [Fact]
    public async Task A_named_file_that_is_something_else_is_an_error()
    {
        var exitCode = await _shell.RunAsync("validate", _shell.Write("package.json", """{ "name": "x" }"""));

        exitCode.Should().Be(1);
        _shell.Output.Should().Contain("package.json:1:1: error WFB9201: This is neither a definition")
            .And.EndWith("1 file, 0 state machines, 1 error, 0 warnings\n");
    }

    [Fact]
    public async Task A_definition_by_its_name_is_one_even_without_its_fields()
    {
        await _shell.RunAsync("validate", _shell.Write("orders.asl.json", "{}"));

        _shell.Output.Should().Contain("WFB1103: The field StartAt is missing");
    }

    [Theory]
    [InlineData(Broken, "stdin:1:62: error WFB2001")]
    [InlineData("StartAt: A\nStates:\n  A: { Type: Pass, Next: B }\n  C: { Type: Succeed }\n", "stdin:3:26: error WFB2001")]
    [InlineData("Resources:\n  M: { Type: 'AWS::Serverless::StateMachine', Properties: { Definition: " + Broken + " } }\n", "stdin:2:134: error WFB2001")]
    public async Task Standard_input_is_known_by_what_it_says(string text, string place)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var exitCode = await ValidateCommand.RunAsync(new(["-"]), _shell.Console(input), default);

        exitCode.Should().Be(1);
        _shell.Output.Should().StartWith(place);
    }

    [Fact]
    public async Task Standard_input_may_have_the_name_of_a_file()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Broken));

        await ValidateCommand.RunAsync(new(["-"]) { StandardInputName = "src/orders.asl.json" }, _shell.Console(input), default);

        _shell.Output.Should().StartWith("src/orders.asl.json:1:62: error");
    }

    [Fact]
    public async Task A_placeholder_without_quotes_is_filled_in_by_the_deployment()
    {
        var file = _shell.Write("orders.asl.json", """{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": ${Seconds}, "Next": "B" } } }""");

        await _shell.RunAsync("validate", file);

        _shell.Output.Should().Contain($"{file}:1:85: error WFB2001");
    }

    [Theory]
    [InlineData("order.json", """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true,}}}""")]
    [InlineData("template.yaml", "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties: [\n")]
    [InlineData("two.yaml", "StartAt: A\nStates: {}\n---\nStartAt: B\nStates: {}\n")]
    [InlineData("template.json", """{ "Resources": { "M": { "Type": "AWS::StepFunctions::StateMachine", } } }""")]
    public async Task A_file_of_a_folder_that_is_meant_for_a_definition_and_broken_is_an_error(string name, string text)
    {
        var file = _shell.Write(name, text);

        var exitCode = await _shell.RunAsync("validate", _shell.Folder);

        exitCode.Should().Be(1);
        _shell.Output.Should().StartWith($"{file}:").And.Contain("\n1 file, ");
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        _shell.Write("orders.asl.json", Broken);
        _shell.Write("template.yaml", "Resources: { M: { Type: 'AWS::Serverless::StateMachine', Properties: { DefinitionUri: pipe.asl.json } } }");
        if (OperatingSystem.IsWindows() || !MakePipe("pipe.asl.json") || !MakePipe(".wfbconfig"))
        {
            return;
        }

        var exitCode = await _shell.RunAsync("validate", _shell.Folder).WaitAsync(TimeSpan.FromSeconds(30));

        exitCode.Should().Be(1);
        Files().Should().Equal("orders.asl.json");
    }

    [Theory]
    [InlineData("validate", "")]
    [InlineData("validate", "-", "--stdin-name", "")]
    [InlineData("graph", "")]
    [InlineData("run", "")]
    public async Task An_empty_name_is_misuse(params string[] arguments)
    {
        var exitCode = await _shell.RunAsync(arguments);

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain(" is empty.").And.NotContain("Exception");
    }

    [Fact]
    public async Task One_bad_argument_does_not_stop_the_rest_and_code_scanning_is_told()
    {
        var exitCode = await _shell.RunAsync(
            "validate", Path.Combine(_shell.Folder, "*.yaml"), Path.Combine(_shell.Folder, "missing.json"), _shell.Write("orders.json", Broken), "--format", "sarif");

        exitCode.Should().Be(2);
        _shell.Error.Split('\n').Should().HaveCount(3);
        var run = JsonElement.Parse(_shell.Output).GetProperty("runs")[0];
        run.GetProperty("results").GetArrayLength().Should().Be(2);
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()
            .Should().StartWith("no definition or template is like");
    }

    [Fact]
    public async Task A_percent_sign_in_the_name_of_a_file_is_told_as_one()
    {
        await _shell.RunAsync("validate", _shell.Write("a%20b/100% #1.json", Broken), "--format", "sarif");

        _shell.Output.Should().Contain("/a%2520b/100%25%20%231.json");
    }

    [Fact]
    public async Task A_folder_in_which_nothing_is_a_definition_is_misuse_as_an_empty_one_is()
    {
        _shell.Write("none/package.json", """{ "name": "x" }""");
        _shell.Write("some/orders.json", """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""");

        var exitCode = await _shell.RunAsync("validate", Path.Combine(_shell.Folder, "none"), Path.Combine(_shell.Folder, "some"));

        exitCode.Should().Be(2);
        _shell.Error.Should().Be($"wfb: there is no definition or template in {Path.Combine(_shell.Folder, "none")}.\n");
        _shell.Output.Should().StartWith("1 file, 1 state machine, 0 errors");
    }

    [Fact]
    public async Task A_text_that_ends_too_soon_is_shown_where_it_ends()
    {
        await _shell.RunAsync("validate", _shell.Write("orders.asl.json", "{ \"StartAt\": \"A\",\n\n\n"));

        _shell.Output.Should().Contain(": error WFB1001").And.Contain("\n  { \"StartAt\": \"A\",\n                   ^\n");
    }

    [Fact]
    public async Task What_AWS_says_stands_on_one_line_with_its_place_once()
    {
        await _shell.RunAsync("validate", _shell.Write("orders.asl.json", "not a definition"));

        _shell.Output.Should().NotContain("\uFFFD");
        _shell.Output.Split("[Source: ").Should().HaveCount(2);
    }

    private bool MakePipe(string name)
    {
        using var process = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_shell.Folder, name));
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    // Each file has two findings, the first with a caret.
    private List<string> Files() => [.. _shell.Output.Split('\n')
        .Where(line => line.Contains(": error WFB2001", StringComparison.Ordinal))
        .Select(line => Path.GetRelativePath(_shell.Folder, line.Split(':')[0]).Replace('\\', '/'))];
}
