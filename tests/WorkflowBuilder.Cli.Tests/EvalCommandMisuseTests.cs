using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>What <c>wfb eval</c> cannot be asked.</summary>
public sealed class EvalCommandMisuseTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("--result", "--dialect", "standard")]
    [InlineData("--error-output", "--dialect", "standard")]
    [InlineData("--result", "--language", "jsonpath")]
    [InlineData("--error-output", "--language", "intrinsic")]
    public async Task Where_there_is_no_states_a_result_or_an_error_is_misuse(string option, string choice, string value)
    {
        var exitCode = await _shell.RunAsync("eval", "1", option, "{}", choice, value);

        exitCode.Should().Be(2);
        Lines(_shell.Error).Should().Equal($"wfb: {option}: only JSONata in the dialect of AWS has $states.");
    }

    [Theory]
    [InlineData("--input", "[1, é]", "wfb: --input: no JSON at line 1, column 5: ")]
    [InlineData("--input", "{\n \"é\", x}", "wfb: --input: no JSON at line 2, column 5: ")]
    [InlineData("--input", "[1] 2", "wfb: --input: no JSON at line 1, column 5: ")]
    [InlineData("--input", " ", "wfb: --input: there is no JSON; the text is empty.")]
    [InlineData("--input", "@", "wfb: --input: there is no file name after @.")]
    [InlineData("--context", "[]", "wfb: --context: must be a JSON object, not an array.")]
    [InlineData("--context", "-", "wfb: --context: no JSON at line 1, column 2: ")]
    [InlineData("--result", "{", "wfb: --result: no JSON at line 1, column 2: ")]
    [InlineData("--error-output", "[]", "wfb: --error-output: must be a JSON object, not an array.")]
    [InlineData("--variables", "null", "wfb: --variables: must be a JSON object, not null.")]
    [InlineData("--variables", "\"x\"", "wfb: --variables: must be a JSON object, not a text.")]
    [InlineData("--variables", "{\"states\": {}}", "wfb: --variables: $states is AWS's own")]
    public async Task Bad_data_is_misuse_and_names_the_option_and_the_place(string option, string value, string message)
    {
        var exitCode = await _shell.RunAsync("eval", "1", option, value);

        exitCode.Should().Be(2);
        Lines(_shell.Error).Should().ContainSingle().Which.Should().StartWith(message);
        _shell.Error.Should().NotContain("   at ").And.NotContain("LineNumber");
        _shell.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--context")]
    [InlineData("--result")]
    [InlineData("--error-output")]
    [InlineData("--variables")]
    public async Task A_file_with_bad_JSON_is_misuse_and_named(string option)
    {
        var file = _shell.Write("bad.json", "{\n  \"a\": nil\n}");

        var exitCode = await _shell.RunAsync("eval", "1", option, "@" + file);

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith($"wfb: {option}: no JSON at line 2, column 9 of {file}: ");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_misuse()
    {
        var missing = Path.Combine(_shell.Folder, "missing.json");

        (await _shell.RunAsync("eval", "1", "--input", "@" + missing)).Should().Be(2);
        (await _shell.RunAsync("eval", "1", "--context", "@" + _shell.Folder)).Should().Be(2);

        Lines(_shell.Error)[0].Should().StartWith($"wfb: --input: cannot read {missing}: ");
        Lines(_shell.Error)[1].Should().Be($"wfb: --context: cannot read {_shell.Folder}: It is a folder. Name the files in it.");
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_misuse()
    {
        var file = Path.Combine(_shell.Folder, "latin1.json");
        await File.WriteAllBytesAsync(file, [(byte)'"', 0xE9, (byte)'"']);

        var exitCode = await _shell.RunAsync("eval", "1", "--input", "@" + file);

        exitCode.Should().Be(2);
        Lines(_shell.Error).Should().ContainSingle().Which.Should().StartWith("wfb: --input: no JSON").And.Contain("UTF-8");
    }

    [Fact]
    public async Task Input_without_end_is_misuse()
    {
        using var endless = new EndlessStream();

        var exitCode = await RunAsync(new("1") { Input = "-" }, endless);

        exitCode.Should().Be(2);
        Lines(_shell.Error).Should().Equal("wfb: --input: the JSON of standard input is larger than 32 MiB.");
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("eval", "1", "2")]
    [InlineData("eval", "--inptu")]
    [InlineData("eval", "1", "--language", "xpath")]
    [InlineData("eval", "1", "--dialect")]
    [InlineData("eval", "1", "--input")]
    public async Task A_wrong_command_line_is_misuse(params string[] arguments)
    {
        var exitCode = await _shell.RunAsync(arguments);

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain("wfb --help");
    }

    [Theory]
    [InlineData("$.a", "--language", "jsonpath", "--dialect", "aws")]
    [InlineData("States.UUID()", "--dialect", "standard")]
    [InlineData("1", "--dialect", "standard", "--context", "{}")]
    public async Task An_option_without_meaning_is_misuse(params string[] arguments)
    {
        var exitCode = await _shell.RunAsync(["eval", .. arguments]);

        exitCode.Should().Be(2);
        Lines(_shell.Error).Should().ContainSingle().Which.Should().StartWith("wfb: --");
    }

    private Task<int> RunAsync(EvalRequest request, Stream input)
    {
        var console = _shell.Console(input);
        return EvalCommand.RunAsync(request, console.Input, console.Output, console.Error, CancellationToken.None);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gives spaces for ever.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
