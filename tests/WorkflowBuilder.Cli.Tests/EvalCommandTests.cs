using System.Text;
using System.Text.Json;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class EvalCommandTests : IDisposable
{
    private const string Orders = """{ "orders": [{ "id": "a", "price": 2 }, { "id": "b", "price": 3.5 }] }""";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

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
        var exitCode = await _shell.RunAsync("eval", expression, "--input", Orders);

        exitCode.Should().Be(0);
        _shell.Output.Should().Be(expected + "\n");
        _shell.Error.Should().BeEmpty();
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

        await _shell.RunAsync("eval", "$states.input", "--input", """{"b":[1,{"c":[]}],"a":{},"text, with {[]}: \"\\":"é 日本"}""");

        _shell.Output.Should().Be(Result.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public async Task A_result_of_any_depth_and_length_is_printed()
    {
        var json = $"[{string.Join(',', Enumerable.Repeat("\"0123456789\"", 20_000))},{new string('[', 20_000)}{new string(']', 20_000)}]";

        var exitCode = await _shell.RunAsync("eval", "$", "--language", "jsonpath", "--input", "@" + _shell.Write("large.json", json));

        exitCode.Should().Be(0);
        string.Concat(_shell.Output.Where(letter => !char.IsWhiteSpace(letter))).Should().Be(json);
    }

    [Fact]
    public async Task Control_characters_do_not_reach_the_terminal()
    {
        await _shell.RunAsync("eval", "$states.input", "--input", """["\u001b[2J", "\u009b2J"]""");
        await _shell.RunAsync("eval", "\u001b[2J +");
        await _shell.RunAsync("eval", "1", "--input", "@\u001b[2J");

        _shell.Output.Should().NotContainAny("\u001b", "\u009b").And.Contain("\\u009b2J");
        _shell.Error.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task The_context_object_and_the_variables_are_bound()
    {
        var context = _shell.Write("context.json", """{ "Execution": { "Name": "run-1" } }""");

        await _shell.RunAsync("eval", "$states.context.Execution.Name & $suffix", "--context", "@" + context, "--variables", """{ "suffix": "!" }""");

        _shell.Output.Should().StartWith("\"run-1!\"");
    }

    [Theory]
    [InlineData("$states.result.total", "7")]
    [InlineData("$states.errorOutput.Error & '/' & $states.input.a", "\"States.Timeout/1\"")]
    [InlineData("$keys($states)", "[\"input\",\"context\",\"result\",\"errorOutput\"]")]
    public async Task The_result_and_the_caught_error_are_bound(string expression, string expected)
    {
        var result = _shell.Write("result.json", """{ "total": 7 }""");

        var exitCode = await _shell.RunAsync("eval", expression, "--input", """{ "a": 1 }""", "--result", "@" + result, "--error-output", """{ "Error": "States.Timeout" }""");

        exitCode.Should().Be(0);
        Compact(_shell.Output).Should().Be(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1,\"a\"]")]
    public async Task The_result_may_be_any_JSON(string result)
    {
        await _shell.RunAsync("eval", "$states.result", "--result", result);

        Compact(_shell.Output).Should().Be(result);
    }

    [Fact]
    public async Task Without_a_result_and_an_error_there_are_none()
    {
        await _shell.RunAsync("eval", "$keys($states)");

        Compact(_shell.Output).Should().Be("[\"input\",\"context\"]");
    }

    [Theory]
    [InlineData("$.orders.id", "[\"a\",\"b\"]")]
    [InlineData("orders[0].price * $factor", "4")]
    public async Task In_the_standard_dialect_the_input_is_what_the_expression_is_applied_to(string expression, string expected)
    {
        await _shell.RunAsync("eval", expression, "--dialect", "standard", "--input", Orders, "--variables", """{ "factor": 2 }""");

        Compact(_shell.Output).Should().Be(expected);
    }

    [Theory]
    [InlineData("$.orders[0].id", "\"a\"")]
    [InlineData("$.orders[*].id", "[\"a\",\"b\"]")]
    [InlineData("$.orders[?(@.price > 3)].id", "[\"b\"]")]
    [InlineData("$$.Execution.Name", "\"run-1\"")]
    [InlineData("$factor", "1.50")]
    public async Task A_JSONPath_is_evaluated_where_the_language_says_so(string expression, string expected)
    {
        var exitCode = await _shell.RunAsync(
            "eval", expression, "--language", "jsonpath", "--input", Orders,
            "--context", """{ "Execution": { "Name": "run-1" } }""", "--variables", """{ "factor": 1.50 }""");

        exitCode.Should().Be(0);
        Compact(_shell.Output).Should().Be(expected);
    }

    [Theory]
    [InlineData("$.nothing", "error States.Runtime: ")]
    [InlineData("$.a[", "error: \"[\" is neither")]
    [InlineData("{% 1 %}", "error: A path must begin")]
    public async Task A_JSONPath_that_fails_gives_an_error(string expression, string expected)
    {
        var exitCode = await _shell.RunAsync("eval", expression, "--language", "jsonpath");

        exitCode.Should().Be(1);
        _shell.Error.Should().StartWith(expected);
        _shell.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("States.Format('{} of {}', $.orders[0].id, $$.Execution.Name)", "\"a of run-1\"")]
    [InlineData(" States.Array($factor, true)\n", "[1.50,true]")]
    public async Task What_begins_with_States_is_an_intrinsic_function(string expression, string expected)
    {
        var exitCode = await _shell.RunAsync(
            "eval", expression, "--input", Orders, "--context", """{ "Execution": { "Name": "run-1" } }""", "--variables", """{ "factor": 1.50 }""");

        exitCode.Should().Be(0);
        Compact(_shell.Output).Should().Be(expected);
    }

    [Fact]
    public async Task What_begins_with_States_is_JSONata_where_the_language_says_so()
    {
        await _shell.RunAsync("eval", "States.a", "--language", "jsonata", "--dialect", "standard", "--input", """{ "States": { "a": 1 } }""");

        Compact(_shell.Output).Should().Be("1");
    }

    [Fact]
    public async Task An_intrinsic_function_that_is_wrong_gives_an_error_with_a_caret()
    {
        var exitCode = await _shell.RunAsync("eval", " States.Array(1, foo)");

        exitCode.Should().Be(1);
        Lines(_shell.Error)[0].Should().StartWith("error: ");
        Lines(_shell.Error)[1..].Should().Equal("   States.Array(1, foo)", new string(' ', 19) + "^");
    }

    [Fact]
    public async Task An_intrinsic_function_that_fails_gives_the_error_of_AWS()
    {
        var exitCode = await _shell.RunAsync("eval", "States.MathAdd(1)", "--language", "intrinsic");

        exitCode.Should().Be(1);
        Lines(_shell.Error).Should().ContainSingle().Which.Should().StartWith("error States.Runtime: ").And.EndWith("Invalid arguments in States.MathAdd");
        _shell.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_hyphen()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Orders));

        var exitCode = await RunAsync(new("$count($states.input.orders)") { Input = "-" }, input);

        exitCode.Should().Be(0);
        Compact(_shell.Output).Should().Be("2");
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_JSON_is_skipped()
    {
        var file = Path.Combine(_shell.Folder, "bom.json");
        await File.WriteAllTextAsync(file, "[1]", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        await _shell.RunAsync("eval", "$states.input", "--input", "@" + file);

        Compact(_shell.Output).Should().Be("[1]");
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
        var exitCode = await _shell.RunAsync("eval", expression);

        exitCode.Should().Be(1);
        Lines(_shell.Error).Should().Equal(message, line, caret);
        _shell.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_long_line_is_cut_around_the_place()
    {
        var items = string.Concat(Enumerable.Repeat("1, ", 100));

        await _shell.RunAsync("eval", $"[{items}\"a\" + 1, {items}1]");

        var (line, caret) = (Lines(_shell.Error)[1], Lines(_shell.Error)[2]);
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
        var exitCode = await _shell.RunAsync("eval", expression);

        exitCode.Should().Be(1);
        Lines(_shell.Error).Should().Equal(message);
        _shell.Output.Should().BeEmpty();
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
        var exitCode = await _shell.RunAsync("eval", expression);

        exitCode.Should().Be(1);
        _shell.Error.Contains("--language jsonpath", StringComparison.Ordinal).Should().Be(isTold);
    }

    [Fact]
    public async Task Nothing_is_told_of_JSONPath_where_the_language_is_given()
    {
        await _shell.RunAsync("eval", "$.a[?(1)]", "--language", "jsonata");

        _shell.Error.Should().NotContain("jsonpath");
    }

    [Fact]
    public async Task Help_says_how_the_language_is_found()
    {
        var exitCode = await _shell.RunAsync("eval", "--help");

        exitCode.Should().Be(0);
        _shell.Output.Should().Contain("begins with States.")
            .And.Contain("jsonata|jsonpath|intrinsic").And.Contain("aws|standard").And.Contain("JSON|@FILE|-");
    }

    private Task<int> RunAsync(EvalRequest request, Stream input)
    {
        var console = _shell.Console(input);
        return EvalCommand.RunAsync(request, console.Input, console.Output, console.Error, CancellationToken.None);
    }

    private static string Compact(string text) => JsonSerializer.Serialize(JsonElement.Parse(text));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
