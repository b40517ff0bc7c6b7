using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 2", "5")]
    [InlineData("7 % 3", "1")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("-(1 + 2)", "-3")]
    [InlineData("5 - nothing", "undefined")]
    [InlineData("90.57 + 0 = 90.57", "true")]
    [InlineData("$sum([0.1, 0.2])", "0.30000000000000004")]
    public void Arithmetic_is_that_of_doubles_and_gives_nothing_where_a_side_is_missing(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("1 = 1.0", "true")]
    [InlineData("1 = '1'", "false")]
    [InlineData("[1, {'a': 2, 'b': 3}] = [1, {'b': 3, 'a': 2}]", "true")]
    [InlineData("nothing = nothing", "false")]
    [InlineData("null = null", "true")]
    [InlineData("'a' != 'b'", "true")]
    [InlineData("'B' < 'a'", "true")]
    [InlineData("2 <= 2", "true")]
    [InlineData("3 > nothing", "undefined")]
    [InlineData("2 in [1, 2]", "true")]
    [InlineData("'x' in 'x'", "true")]
    [InlineData("1 in nothing", "false")]
    public void Values_are_compared_as_wholes(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("'a' & 1 & true & null & nothing", "\"a1truenull\"")]
    [InlineData("'' & [1, {'a': 'b'}]", "\"[1,{\\\"a\\\":\\\"b\\\"}]\"")]
    [InlineData("'' & (0.1 + 0.2)", "\"0.3\"")]
    public void Concatenation_makes_text_of_anything(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("[1..4]", "[1,2,3,4]")]
    [InlineData("[-1..1, 9]", "[-1,0,1,9]")]
    [InlineData("[3..1]", "[]")]
    [InlineData("[5..5]", "[5]")]
    [InlineData("[1..nothing]", "[]")]
    [InlineData("[1..3].($ * $)", "[1,4,9]")]
    [InlineData("$count([1..$count(orders)])", "3")]
    public void A_range_is_all_integers_from_one_to_another(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("[1.5..3]", "T2003")]
    [InlineData("[1..'3']", "T2004")]
    [InlineData("[1..10000001]", "D2014")]
    public void A_range_has_ends_that_are_integers_and_at_most_ten_million_items(string expression, string code) =>
        Shop.ErrorOf(expression).Code.Should().Be(code);

    [Theory]
    [InlineData("true and 'a' and 1 and [1] and {'a': 1}", "true")]
    [InlineData("false or '' or 0 or [] or {} or null or nothing or [0, ['']] or $sum", "false")]
    [InlineData("false and $error('not reached')", "false")]
    [InlineData("true or $error('not reached')", "true")]
    [InlineData("1 or 0 and 0", "true")]
    public void And_and_or_ask_for_the_truth_of_any_value(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("stock.tea > 0 ? 'yes' : 'no'", "\"yes\"")]
    [InlineData("stock.jam ? 'yes' : 'no'", "\"no\"")]
    [InlineData("false ? 'yes'", "undefined")]
    [InlineData("true ? false ? 1 : 2 : 3", "2")]
    [InlineData("orders.(paid ? id : customer.name)", """["o1","Bo","o3"]""")]
    public void A_condition_evaluates_one_branch_only(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("stock.jam ?: 'none'", "\"none\"")]
    [InlineData("stock.jam ?? 'none'", "0")]
    [InlineData("stock.milk ?: 'none'", "\"none\"")]
    [InlineData("stock.milk ?? 'none'", "\"none\"")]
    [InlineData("null ?? 1", "null")]
    [InlineData("null ?: 1", "1")]
    [InlineData("a ?? b ?? 'c'", "\"c\"")]
    [InlineData("(stock.jam ?: 1) + 1", "2")]
    [InlineData("orders.(note ?? id)", """["o1","o2",null]""")]
    public void Defaults_are_taken_for_what_is_false_or_what_is_missing(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("1 ?: 2")]
    [InlineData("1 ?? 2")]
    public void AWS_has_no_operators_for_defaults(string expression) => Shop.ErrorOf(expression, JsonataOptions.Aws).Code.Should().StartWith("S02");

    [Fact]
    public void Defaults_in_one_another_cost_the_parser_no_more_than_their_length()
    {
        var text = $"{new string('(', 200)}1{string.Concat(Enumerable.Repeat(" ?? 2)", 200))}";

        var parsed = JsonataExpression.TryParse(text, out var expression, out _, JsonataOptions.Standard);

        parsed.Should().BeTrue();
        expression!.Analysis.FreeVariables.Should().BeEmpty();
    }
}
