using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class AwsDialectTests
{
    private static readonly JsonData States = JsonData.Parse(
        """
        { "input": { "items": [1, 2, 3] }, "context": { "Execution": { "Name": "run-1" } }, "result": { "ok": true }, "errorOutput": { "Error": "Oops" } }
        """);

    [Theory]
    [InlineData("$states.input.items", "[1,2,3]")]
    [InlineData("$states.context.Execution.Name", "\"run-1\"")]
    [InlineData("$states.result.ok", "true")]
    [InlineData("$states.errorOutput.Error & '!'", "\"Oops!\"")]
    [InlineData("$limit + 1", "6")]
    [InlineData("items", "undefined")]
    [InlineData("$", "undefined")]
    public void The_input_is_in_states_and_variables_have_their_names(string expression, string expected) => Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$partition([1..5], 2)", "[[1,2],[3,4],[5]]")]
    [InlineData("$partition([1, 2, 3], 2.9)", "[[1,2],[3]]")]
    [InlineData("$partition([1, 2])", "[[1,2]]")]
    [InlineData("$partition([1, 2], 0)", "undefined")]
    [InlineData("$partition([], 2)", "undefined")]
    [InlineData("$range(1, 9, 3)", "[1,4,7]")]
    [InlineData("$range(3, 1, -1)", "[3,2,1]")]
    [InlineData("$range(1, 2, 9)", "1")]
    [InlineData("$range(1, 3, 0)", "undefined")]
    [InlineData("$range(1, 3)", "undefined")]
    [InlineData("$count($range(1, 1001, 1))", "1001")]
    public void Partition_and_range_make_arrays(string expression, string expected) => Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$string(5890840712243076)", "\"5890840712243080\"", "\"5890840712243076\"")]
    [InlineData("'' & [-5890840712243076]", "\"[-5890840712243080]\"", "\"[-5890840712243076]\"")]
    [InlineData("$clone({'id': 5890840712243076}).id", "5890840712243080", "5890840712243076")]
    [InlineData("$string(123456789012345)", "\"123456789012345\"", "\"123456789012345\"")]
    [InlineData("$string(1e21)", "\"1e+21\"", "\"1e+21\"")]
    public void An_integer_has_fifteen_digits_as_text(string expression, string expected, string standard)
    {
        Evaluate(expression).Should().Be(expected);
        Shop.Evaluate(expression).Should().Be(standard);
    }

    [Theory]
    [InlineData("$hash('tea', 'MD5')", 32)]
    [InlineData("$hash('tea', 'SHA-1')", 40)]
    [InlineData("$hash('tea', 'SHA-256')", 64)]
    [InlineData("$hash('tea', 'SHA-384')", 96)]
    [InlineData("$hash('tea', 'SHA-512')", 128)]
    public void Hash_gives_hexadecimal_digits(string expression, int digits) => Evaluate(expression).Should().MatchRegex($"^\"[0-9a-f]{{{digits}}}\"$");

    [Theory]
    [InlineData("$hash('', 'MD5')", "\"d41d8cd98f00b204e9800998ecf8427e\"")]
    [InlineData("$hash('tea')", "undefined")]
    [InlineData("$random(42)", "0.7275636800328681")]
    [InlineData("$random(42.9)", "0.7275636800328681")]
    [InlineData("$parse('{\"a\": [1, null]}')", "{\"a\":[1,null]}")]
    [InlineData("$parse(' 1 ')", "1")]
    [InlineData("$parse()", "undefined")]
    public void Hash_random_and_parse_give(string expression, string expected) => Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$eval('1')", "T1006", "Attempted to invoke a non-function")]
    [InlineData("$partition([1], -1)", "D3137", "Second argument must be zero or greater")]
    [InlineData("$partition('a', 1)", "T0412", "Argument 1 of function \"partition\" must be an array of undefined")]
    [InlineData("$hash('a', 'sha-1')", "D3137", "Hash algorithm 'sha-1' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5")]
    [InlineData("$hash(1, 'MD5')", "T0410", "Argument 1 of function \"hash\" does not match function signature")]
    [InlineData("$random('a')", "T0410", "Argument 1 of function \"random\" does not match function signature")]
    [InlineData("$uuid(1)", "T0410", "Argument 1 of function \"uuid\" does not match function signature")]
    [InlineData("$parse('{')", "D3137", "Invalid JSON")]
    [InlineData("$parse('{\"a\":1,\"a\":2}')", "D3137", "Invalid JSON")]
    [InlineData("$parse('1e400')", "D3137", "Invalid JSON")]
    public void What_they_cannot_take_is_told_in_the_words_of_AWS(string expression, string code, string message)
    {
        var error = Shop.ErrorOf(expression, JsonataOptions.Aws);

        error.Code.Should().Be(code);
        error.Message.Should().Be(message);
    }

    [Fact]
    public void Uuids_and_random_numbers_can_be_repeated()
    {
        var options = JsonataOptions.Aws with { CreateRandom = () => new Random(7) };
        var expression = JsonataExpression.Parse("[$uuid(), $random(), $shuffle([1..9])]", options);

        var first = expression.Evaluate();
        var second = expression.Evaluate();

        second.Should().Be(first);
        first[0].GetString().Should().MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        first[1].GetDouble().Should().BeInRange(0, 1);
    }

    [Fact]
    public void Infinities_become_text()
    {
        Evaluate("[$number('1e308') * 10]").Should().Be("[\"Infinity\"]");
    }

    [Fact]
    public void The_standard_dialect_has_none_of_the_functions_of_AWS()
    {
        string[] functions = ["$partition([1], 1)", "$range(1, 2, 1)", "$hash('a', 'MD5')", "$uuid()", "$parse('1')"];

        functions.Select(call => Shop.ErrorOf(call).Code).Should().AllBe("T1006");
    }

    private static string Evaluate(string expression) =>
        Shop.Show(JsonataExpression.Parse(expression).Evaluate(bindings: JsonData.EmptyObject.With("states", States).With("limit", JsonData.From(5))));
}
