using System.CommandLine;
using System.Text;
using System.Text.Json;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class EvalCommandTests : IDisposable
{
    private const string Orders = """{ "orders": [{ "id": "a", "price": 2 }, { "id": "b", "price": 3.5 }] }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("wfb").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData("$sum($states.input.orders.price)", "5.5")]
    [InlineData("{% $sum($states.input.orders.price) %}", "5.5")]
    [InlineData("  {%$states.input.orders[0].id%}  ", "\"a\"")]
    [InlineData("$states.context", "{}")]
    [InlineData("$states.input.orders[9] = null", "false")]
    [InlineData("null", "null")]
    [InlineData("-1", "-1")]
    public async Task An_expression_is_JSONata_in_the_dialect_of_AWS(string expression, string expected)
    {
        var exitCode = await Run("eval", expression, "--input", Orders);

        exitCode.Should().Be(0);
        _output.ToString().Should().Be(expected + Environment.NewLine);
        _error.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task The_result_is_indented_by_two_spaces()
    {
        const string Result = """
            {
              "b": [
                1,
                {
                  "c": []
                }
              ],
              "a": {},
              "text, with {[]}: \"\\": "é 日本"
            }
            """;

        await Run("eval", "$states.input", "--input", """{"b":[1,{"c":[]}],"a":{},"text, with {[]}: \"\\":"é 日本"}""");

        _output.ToString().ReplaceLineEndings("\n").Should().Be(Result.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public async Task A_result_of_any_depth_and_length_is_printed()
    {
        var json = $"[{string.Join(',', Enumerable.Repeat("\"0123456789\"", 20_000))},{new string('[', 20_000)}{new string(']', 20_000)}]";

        var exitCode = await Run("eval", "$", "--language", "jsonpath", "--input", "@" + Write("large.json", json));

        exitCode.Should().Be(0);
        string.Concat(_output.ToString().Where(letter => !char.IsWhiteSpace(letter))).Should().Be(json);
    }

    [Fact]
    public async Task Control_characters_do_not_reach_the_terminal()
    {
        await Run("eval", "$states.input", "--input", """["\u001b[2J", "\u009b2J"]""");
        await Run("eval", "\u001b[2J +");
        await Run("eval", "1", "--input", "@\u001b[2J");

        _output.ToString().Should().NotContainAny("\u001b", "\u009b").And.Contain("\\u009b2J");
        _error.ToString().Should().NotContain("\u001b");
    }

    [Fact]
    public async Task The_context_object_and_the_variables_are_bound()
    {
        var context = Write("context.json", """{ "Execution": { "Name": "run-1" } }""");

        await Run("eval", "$states.context.Execution.Name & $suffix", "--context", "@" + context, "--variables", """{ "suffix": "!" }""");

        _output.ToString().Should().StartWith("\"run-1!\"");
    }

    [Theory]
    [InlineData("$states.result.total", "7")]
    [InlineData("$states.errorOutput.Error & '/' & $states.input.a", "\"States.Timeout/1\"")]
    [InlineData("$keys($states)", "[\"input\",\"context\",\"result\",\"errorOutput\"]")]
    public async Task The_result_and_the_caught_error_are_bound(string expression, string expected)
    {
        var result = Write("result.json", """{ "total": 7 }""");

        var exitCode = await Run("eval", expression, "--input", """{ "a": 1 }""", "--result", "@" + result, "--error-output", """{ "Error": "States.Timeout" }""");

        exitCode.Should().Be(0);
        Compact(_output).Should().Be(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1,\"a\"]")]
    public async Task The_result_may_be_any_JSON(string result)
    {
        await Run("eval", "$states.result", "--result", result);

        Compact(_output).Should().Be(result);
    }

    [Fact]
    public async Task Without_a_result_and_an_error_there_are_none()
    {
        await Run("eval", "$keys($states)");

        Compact(_output).Should().Be("[\"input\",\"context\"]");
    }

    [Theory]
    [InlineData("--result", "--dialect", "standard")]
    [InlineData("--error-output", "--dialect", "standard")]
    [InlineData("--result", "--language", "jsonpath")]
    [InlineData("--error-output", "--language", "intrinsic")]
    public async Task Where_there_is_no_states_a_result_or_an_error_is_misuse(string option, string choice, string value)
    {
        var exitCode = await Run("eval", "1", option, "{}", choice, value);

        exitCode.Should().Be(2);
        Lines(_error).Should().Equal($"wfb: {option}: only JSONata in the dialect of AWS has $states.");
    }

    [Theory]
    [InlineData("$.orders.id", "[\"a\",\"b\"]")]
    [InlineData("orders[0].price * $factor", "4")]
    public async Task In_the_standard_dialect_the_input_is_what_the_expression_is_applied_to(string expression, string expected)
    {
        await Run("eval", expression, "--dialect", "standard", "--input", Orders, "--variables", """{ "factor": 2 }""");

        Compact(_output).Should().Be(expected);
    }

    [Theory]
    [InlineData("$.orders[0].id", "\"a\"")]
    [InlineData("$.orders[*].id", "[\"a\",\"b\"]")]
    [InlineData("$.orders[?(@.price > 3)].id", "[\"b\"]")]
    [InlineData("$$.Execution.Name", "\"run-1\"")]
    [InlineData("$factor", "1.50")]
    public async Task A_JSONPath_is_evaluated_where_the_language_says_so(string expression, string expected)
    {
        var exitCode = await Run(
            "eval", expression, "--language", "jsonpath", "--input", Orders,
            "--context", """{ "Execution": { "Name": "run-1" } }""", "--variables", """{ "factor": 1.50 }""");

        exitCode.Should().Be(0);
        Compact(_output).Should().Be(expected);
    }

    [Theory]
    [InlineData("$.nothing", "error States.Runtime: ")]
    [InlineData("$.a[", "error: \"[\" is neither")]
    [InlineData("{% 1 %}", "error: A path must begin")]
    public async Task A_JSONPath_that_fails_gives_an_error(string expression, string expected)
    {
        var exitCode = await Run("eval", expression, "--language", "jsonpath");

        exitCode.Should().Be(1);
        _error.ToString().Should().StartWith(expected);
        _output.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("States.Format('{} of {}', $.orders[0].id, $$.Execution.Name)", "\"a of run-1\"")]
    [InlineData(" States.Array($factor, true)\n", "[1.50,true]")]
    public async Task What_begins_with_States_is_an_intrinsic_function(string expression, string expected)
    {
        var exitCode = await Run(
            "eval", expression, "--input", Orders, "--context", """{ "Execution": { "Name": "run-1" } }""", "--variables", """{ "factor": 1.50 }""");

        exitCode.Should().Be(0);
        Compact(_output).Should().Be(expected);
    }

    [Fact]
    public async Task What_begins_with_States_is_JSONata_where_the_language_says_so()
    {
        await Run("eval", "States.a", "--language", "jsonata", "--dialect", "standard", "--input", """{ "States": { "a": 1 } }""");

        Compact(_output).Should().Be("1");
    }

    [Fact]
    public async Task An_intrinsic_function_that_is_wrong_gives_an_error_with_a_caret()
    {
        var exitCode = await Run("eval", " States.Array(1, foo)");

        exitCode.Should().Be(1);
        Lines(_error)[0].Should().StartWith("error: ");
        Lines(_error)[1..].Should().Equal("   States.Array(1, foo)", new string(' ', 19) + "^");
    }

    [Fact]
    public async Task An_intrinsic_function_that_fails_gives_the_error_of_AWS()
    {
        var exitCode = await Run("eval", "States.MathAdd(1)", "--language", "intrinsic");

        exitCode.Should().Be(1);
        Lines(_error).Should().ContainSingle().Which.Should().StartWith("error States.Runtime: ").And.EndWith("Invalid arguments in States.MathAdd");
        _output.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_hyphen()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Orders));

        var exitCode = await EvalCommand.RunAsync(new("$count($states.input.orders)") { Input = "-" }, input, _output, _error, CancellationToken.None);

        exitCode.Should().Be(0);
        Compact(_output).Should().Be("2");
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_JSON_is_skipped()
    {
        var file = Path.Combine(_folder, "bom.json");
        await File.WriteAllTextAsync(file, "[1]", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        await Run("eval", "$states.input", "--input", "@" + file);

        Compact(_output).Should().Be("[1]");
    }

    [Theory]
    [InlineData("\"a\" + 1", "error T2001: The left side of the \"+\" operator must evaluate to a number", "  \"a\" + 1", "      ^")]
    [InlineData("{% \"a\" + 1 %}", "error T2001: The left side of the \"+\" operator must evaluate to a number", "  {% \"a\" + 1 %}", "         ^")]
    [InlineData("1 +\n\t\"a\" + \t1\n+ 2", "error T2002: The right side of the \"+\" operator must evaluate to a number", "  1 +", "    ^")]
    [InlineData("(1;\r\n\t\t\"a\"\t+ 1)\n", "error T2001: The left side of the \"+\" operator must evaluate to a number", "    \"a\" + 1)", "        ^")]
    [InlineData("1 +  \n", "error S0207: Unexpected end of expression", "  1 +", "     ^")]
    [InlineData("\"日本e\u0301😀\" + 1", "error T2001: The left side of the \"+\" operator must evaluate to a number",
        "  \"日本e\u0301😀\" + 1", "            ^")]
    [InlineData("$error(\"one\ntwo\")", "error D3137: one two", "  $error(\"one", "        ^")]
    public async Task An_error_has_its_code_and_a_caret_under_the_place(string expression, string message, string line, string caret)
    {
        var exitCode = await Run("eval", expression);

        exitCode.Should().Be(1);
        Lines(_error).Should().Equal(message, line, caret);
        _output.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task A_long_line_is_cut_around_the_place()
    {
        var items = string.Concat(Enumerable.Repeat("1, ", 100));

        await Run("eval", $"[{items}\"a\" + 1, {items}1]");

        var (line, caret) = (Lines(_error)[1], Lines(_error)[2]);
        line.Should().StartWith("  ...").And.EndWith("...").And.HaveLength(108);
        line[(caret.Length - 1)..].Should().StartWith("+ 1,");
    }

    [Theory]
    [InlineData("", "error S0207: Unexpected end of expression")]
    [InlineData("($f := function($x) { 1 + $f($x) }; $f(1))",
        "error U1001: Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive")]
    [InlineData("$sum", "error: The expression gave a function, which is no JSON. Call it.")]
    [InlineData("$states.input.nothing", "The expression gave nothing (undefined).")]
    public async Task Without_a_place_there_is_no_caret(string expression, string message)
    {
        var exitCode = await Run("eval", expression);

        exitCode.Should().Be(1);
        Lines(_error).Should().Equal(message);
        _output.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("$.a[?(@.b)]", true)]
    [InlineData("$['a']['b'", true)]
    [InlineData("$$.Execution[?(1)]", true)]
    [InlineData("$.a", true)]
    [InlineData("$x[?(1)]", false)]
    [InlineData("{% $.a[?(1)] %}", false)]
    public async Task What_may_be_a_JSONPath_is_told_how_to_be_one(string expression, bool isTold)
    {
        var exitCode = await Run("eval", expression);

        exitCode.Should().Be(1);
        _error.ToString().Contains("--language jsonpath", StringComparison.Ordinal).Should().Be(isTold);
    }

    [Fact]
    public async Task Nothing_is_told_of_JSONPath_where_the_language_is_given()
    {
        await Run("eval", "$.a[?(1)]", "--language", "jsonata");

        _error.ToString().Should().NotContain("jsonpath");
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
        var exitCode = await Run("eval", "1", option, value);

        exitCode.Should().Be(2);
        Lines(_error).Should().ContainSingle().Which.Should().StartWith(message);
        _error.ToString().Should().NotContain("   at ").And.NotContain("LineNumber");
        _output.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--context")]
    [InlineData("--result")]
    [InlineData("--error-output")]
    [InlineData("--variables")]
    public async Task A_file_with_bad_JSON_is_misuse_and_named(string option)
    {
        var file = Write("bad.json", "{\n  \"a\": nil\n}");

        var exitCode = await Run("eval", "1", option, "@" + file);

        exitCode.Should().Be(2);
        _error.ToString().Should().StartWith($"wfb: {option}: no JSON at line 2, column 9 of {file}: ");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_misuse()
    {
        var missing = Path.Combine(_folder, "missing.json");

        (await Run("eval", "1", "--input", "@" + missing)).Should().Be(2);
        (await Run("eval", "1", "--context", "@" + _folder)).Should().Be(2);

        Lines(_error)[0].Should().StartWith($"wfb: --input: cannot read {missing}: ");
        Lines(_error)[1].Should().Be($"wfb: --context: cannot read {_folder}: It is a folder. Name the files in it.");
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_misuse()
    {
        var file = Path.Combine(_folder, "latin1.json");
        await File.WriteAllBytesAsync(file, [(byte)'"', 0xE9, (byte)'"']);

        var exitCode = await Run("eval", "1", "--input", "@" + file);

        exitCode.Should().Be(2);
        Lines(_error).Should().ContainSingle().Which.Should().StartWith("wfb: --input: no JSON").And.Contain("UTF-8");
    }

    [Fact]
    public async Task Input_without_end_is_misuse()
    {
        using var endless = new EndlessStream();

        var exitCode = await EvalCommand.RunAsync(new("1") { Input = "-" }, endless, _output, _error, CancellationToken.None);

        exitCode.Should().Be(2);
        Lines(_error).Should().Equal("wfb: --input: the JSON of standard input is larger than 32 MiB.");
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
        var exitCode = await Run(arguments);

        exitCode.Should().Be(2);
        _error.ToString().Should().Contain("wfb --help");
    }

    [Theory]
    [InlineData("$.a", "--language", "jsonpath", "--dialect", "aws")]
    [InlineData("States.UUID()", "--dialect", "standard")]
    [InlineData("1", "--dialect", "standard", "--context", "{}")]
    public async Task An_option_without_meaning_is_misuse(params string[] arguments)
    {
        var exitCode = await Run(["eval", .. arguments]);

        exitCode.Should().Be(2);
        Lines(_error).Should().ContainSingle().Which.Should().StartWith("wfb: --");
    }

    [Fact]
    public async Task Help_says_how_the_language_is_found()
    {
        var exitCode = await Run("eval", "--help");

        exitCode.Should().Be(0);
        _output.ToString().Should().Contain("begins with States.")
            .And.Contain("jsonata|jsonpath|intrinsic").And.Contain("aws|standard").And.Contain("JSON|@FILE|-");
    }

    private System.Threading.Tasks.Task<int> Run(params string[] arguments) =>
        Program.RunAsync(arguments, new InvocationConfiguration { Output = _output, Error = _error });

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Compact(StringWriter writer) => JsonSerializer.Serialize(JsonElement.Parse(writer.ToString()));

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

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
