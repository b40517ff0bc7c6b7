using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class LiteralTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("10.50", "10.5")]
    [InlineData("1e3", "1000")]
    [InlineData("2.5E-3", "0.0025")]
    [InlineData("-7", "-7")]
    [InlineData("1e21", "1e+21")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    public void Numbers_are_doubles(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("'it is \"it\"'", "\"it is \\\"it\\\"\"")]
    [InlineData("\"it's\"", "\"it's\"")]
    [InlineData(@"'\\ \/ \b\f\n\r\t'", "\"\\\\ / \\b\\u000c\\n\\r\\t\"")]
    [InlineData(@"'\u00e9\uD83D\uDE00'", "\"é😀\"")]
    [InlineData(@"'\ud83d'", "\"\\ud83d\"")]
    [InlineData("'two\nlines'", "\"two\\nlines\"")]
    [InlineData("''", "\"\"")]
    public void Texts_have_either_quote_and_the_escapes_of_JSON(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected.Replace("\\u000c", "\\f", StringComparison.Ordinal));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("[1, 'a', [], {}]", "[1,\"a\",[],{}]")]
    [InlineData("{'a': 1, 'b': nothing, 'c': null}", "{\"a\":1,\"c\":null}")]
    [InlineData("[nothing, null]", "[null]")]
    [InlineData("()", "undefined")]
    [InlineData("/ab+/", "function")]
    public void Constants_arrays_and_objects_are_written_as_in_JSON(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("/* the name */ shop", "\"Corner & Co\"")]
    [InlineData("1 /* one */ + /* two */ 2", "3")]
    [InlineData("6/2/3", "1")]
    [InlineData("(6)/2", "3")]
    [InlineData("[4][0]/2", "2")]
    [InlineData("$match('a/b', /\\//).index", "1")]
    [InlineData(" \t\r\n\v1", "1")]
    public void Comments_and_space_mean_nothing_and_a_slash_divides_only_after_an_operand(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("`odd name`", "1")]
    [InlineData("$.\"odd name\"", "1")]
    [InlineData("{'and': 1, 'or': 2, 'in': 3}.(and + or + in)", "6")]
    [InlineData("{'true': 1}.`true`", "1")]
    [InlineData("{'é_1': 2}.é_1", "2")]
    [InlineData("{'function': 3}.function", "3")]
    public void Names_may_be_quoted_and_words_of_the_language_are_names_where_a_name_is_expected(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("9223372036854775807", "9223372036854776000", "9223372036854775807")]
    [InlineData("1.0", "1", "1")]
    public void Integers_of_64_bits_are_exact_on_AWS_only(string expression, string standard, string aws)
    {
        Shop.Evaluate(expression).Should().Be(standard);
        Shop.Evaluate(expression, JsonataOptions.Aws).Should().Be(aws);
    }

    [Fact]
    public void An_expression_keeps_its_text()
    {
        var expression = JsonataExpression.Parse(" 1 + 1 ");

        expression.Text.Should().Be(" 1 + 1 ");
    }
}
