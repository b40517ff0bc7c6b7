using System.Text.Json;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class ValidateOptionsTests : IDisposable
{
    private const string NotThere = "Resources: { M: { Type: 'AWS::Serverless::StateMachine', Properties: { DefinitionUri: missing.json } } }";

    private readonly Shell _shell = new();
    private readonly string _file;

    public ValidateOptionsTests() => _file = _shell.Write("a/template.yaml", NotThere);

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData(0, "1 warning")]
    [InlineData(0, "0 warnings; 1 warning not shown", "--severity", "error")]
    [InlineData(0, "0 errors, 0 warnings\n", "--rule", "WFB9205=off")]
    [InlineData(0, "0 warnings; 1 hint not shown", "--rule", "wfb9205=hint")]
    [InlineData(0, "0 warnings, 1 hint\n", "--rule", "WFB9205=hint", "--severity", "hint")]
    [InlineData(1, "1 error, 0 warnings", "--rule", "WFB9205=error")]
    [InlineData(1, "1 error, 0 warnings", "--rule", "WFB9205=off", "--rule", "WFB9205=error")]
    public async Task Options_say_what_is_shown(int exitCode, string summary, params string[] options)
    {
        var actual = await _shell.RunAsync(["validate", _file, .. options]);

        actual.Should().Be(exitCode);
        _shell.Output.Should().Contain(summary);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_without_a_stack_trace()
    {
        await using var full = new StreamWriter(new FullStream()) { AutoFlush = true };

        var exitCode = await Program.RunAsync(["validate", _file], new() { Output = full, Error = _shell.Console().Error });

        exitCode.Should().Be(2);
        _shell.Error.Should().Be("wfb: No space left on device\n");
    }

    [Theory]
    [InlineData("WFB2001=off", "wfb: --rule: WFB2001 is what Step Functions rejects and stays an error.")]
    [InlineData("WFB1=off", "wfb: --rule: there is no code \"WFB1\". DIAGNOSTICS.md has them all.")]
    [InlineData("WFB9205", "wfb: --rule: \"WFB9205\" must be CODE=off, CODE=hint, CODE=warning or CODE=error.")]
    [InlineData("WFB9205=loud", "wfb: --rule: \"WFB9205=loud\" must be CODE=off")]
    public async Task A_rule_that_cannot_be_set_so_is_misuse(string rule, string complaint)
    {
        var exitCode = await _shell.RunAsync("validate", _file, "--rule", rule);

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith(complaint);
    }

    [Theory]
    [InlineData("wfb: --severity: \"info\" must be hint, warning or error.", "--severity", "info")]
    [InlineData("wfb: --severity: \"2\" must be hint, warning or error.", "--severity", "2")]
    [InlineData("wfb: --format: \"xml\" must be text, json, sarif or github.", "--format", "xml")]
    [InlineData("wfb: Required argument missing for option: '--rule'.", "--rule")]
    public async Task A_wrong_choice_is_told_in_words(string complaint, params string[] options)
    {
        var exitCode = await _shell.RunAsync(["validate", _file, .. options]);

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith($"{complaint}\n");
    }

    [Fact]
    public async Task A_choice_may_be_in_capital_letters()
    {
        var exitCode = await _shell.RunAsync("validate", _file, "--severity", "ERROR");

        exitCode.Should().Be(0);
        _shell.Output.Should().EndWith("1 warning not shown\n");
    }

    [Theory]
    [InlineData("type = 1", "It must be standard or express.")]
    [InlineData("severity = hint # more", "Comments have a line of their own.")]
    public async Task A_bad_value_in_the_settings_is_told_with_its_line(string setting, string message)
    {
        _shell.Write("a/.wfbconfig", $"root = true\n{setting}\n");

        var exitCode = await _shell.RunAsync("validate", _file);

        exitCode.Should().Be(1);
        _shell.Output.Should().Contain("error WFB9103").And.Contain(message).And.Contain($"\n  {setting}\n  ^~~");
    }

    [Fact]
    public async Task An_edit_of_YAML_has_a_place_where_it_is_one_value()
    {
        var file = _shell.Write("orders.asl.yaml", "StartAt: A\nStates:\n  A: { Type: Pass, InputPth: $.a, Parameters: { x: $.a }, End: true }\n");

        await _shell.RunAsync("validate", file, "--format", "json", "--severity", "hint");

        JsonElement.Parse(_shell.Output).GetProperty("findings").EnumerateArray().Should().Contain(finding =>
            finding.GetProperty("fix").ValueKind == JsonValueKind.Object && finding.GetProperty("fix").GetProperty("line").ValueKind == JsonValueKind.Number);
    }

    [Fact]
    public async Task A_code_is_explained_without_a_file()
    {
        var exitCode = await _shell.RunAsync("validate", "--explain", "wfb9205");

        exitCode.Should().Be(0);
        _shell.Output.Should().StartWith("WFB9205 (warning)\n\n**The file of a definition").And.Contain("Cure: ");
    }

    [Fact]
    public async Task A_code_that_does_not_exist_cannot_be_explained()
    {
        var exitCode = await _shell.RunAsync("validate", "--explain", "WFB0");

        exitCode.Should().Be(2);
        _shell.Error.Should().Be("wfb: --explain: there is no code \"WFB0\". DIAGNOSTICS.md has them all.\n");
    }

    [Fact]
    public async Task Settings_of_all_folders_count_and_the_command_line_wins()
    {
        _shell.Write(".wfbconfig", "root = true\nWFB9205 = error\n");
        _shell.Write("a/.wfbconfig", "[*.json]\nWFB9205 = off\n[template.*]\nseverity = error\n");

        var fromSettings = await _shell.RunAsync("validate", _file);
        var fromOption = await _shell.RunAsync("validate", _file, "--rule", "WFB9205=warning");

        fromSettings.Should().Be(1);
        fromOption.Should().Be(0);
        _shell.Output.Should().EndWith("0 warnings; 1 warning not shown\n");
    }

    [Fact]
    public async Task The_root_of_settings_ends_the_search()
    {
        _shell.Write(".wfbconfig", "WFB9205 = error");
        _shell.Write("a/.wfbconfig", "root = true");

        var exitCode = await _shell.RunAsync("validate", _file);

        exitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_mistake_in_the_settings_is_an_error_that_is_told_once()
    {
        var settings = _shell.Write("a/.wfbconfig", "root = true\nseverity: hint\n");

        var exitCode = await _shell.RunAsync("validate", _file, _shell.Write("a/other.yaml", NotThere));

        exitCode.Should().Be(1);
        _shell.Output.Split('\n').Where(line => line.Contains("WFB9101", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().StartWith($"{settings}:2:1: error");
    }

    [Theory]
    [InlineData("json", "\"version\": 1")]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    [InlineData("github", "::warning file=")]
    public async Task A_report_has_the_format_that_is_asked_for(string format, string text)
    {
        await _shell.RunAsync("validate", _file, "--format", format);

        _shell.Output.Should().Contain(text);
    }

    [Fact]
    public async Task An_edit_of_a_text_with_escapes_has_no_place()
    {
        const string Template = """
            { "Resources": { "M": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "DefinitionString":
              "{ \"StartAt\": \"Start\", \"States\": { \"Strat\": { \"Type\": \"Succeed\" } } }" } } } }
            """;

        await _shell.RunAsync("validate", _shell.Write("t.json", Template), "--format", "json");

        var findings = JsonElement.Parse(_shell.Output).GetProperty("findings").EnumerateArray().ToList();
        findings.Should().NotBeEmpty();
        findings.Should().NotContain(finding => finding.GetProperty("fix").ValueKind == JsonValueKind.Object
            && finding.GetProperty("fix").GetProperty("line").ValueKind == JsonValueKind.Number);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
