using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class ErrorTests
{
    [Theory]
    [InlineData("'open", "S0101", null, 0, 5)]
    [InlineData("1 + 1e400", "S0102", "1e400", 4, 4)]
    [InlineData(@"'\q'", "S0103", "q", 1, 2)]
    [InlineData(@"'\u12'", "S0104", null, 1, 2)]
    [InlineData("a.`b", "S0105", null, 2, 4)]
    [InlineData("1 /* one", "S0106", null, 2, 2)]
    [InlineData("a b", "S0201", "b", 2, 3)]
    [InlineData("[1, 2", "S0203", "(end)", 5, 5)]
    [InlineData("[1; 2]", "S0202", ";", 2, 3)]
    [InlineData("a ! b", "S0204", "!", 2, 3)]
    [InlineData("1 +", "S0207", "(end)", 3, 3)]
    [InlineData("1 + ]", "S0211", "]", 4, 5)]
    [InlineData("x := 1", "S0212", "x", 0, 1)]
    [InlineData("orders.1", "S0213", null, 7, 8)]
    [InlineData("orders@x", "S0214", "@", 7, 8)]
    [InlineData("orders[0]@$o", "S0215", null, 9, 10)]
    [InlineData("orders^(id)@$o", "S0216", null, 11, 12)]
    public void What_is_no_expression_is_told_by_code_token_and_place(string text, string code, string? token, int start, int position)
    {
        var parsed = JsonataExpression.TryParse(text, out var expression, out var error, JsonataOptions.Standard);

        parsed.Should().BeFalse();
        expression.Should().BeNull();
        (error!.Code, error.Token, error.Start, error.Position).Should().Be((code, token, start, position));
        error.Message.Should().NotContain("{{").And.NotBe(code);
    }

    [Theory]
    [InlineData("'a' + 1", "T2001", "+", 4, 5)]
    [InlineData("1 - 'a'", "T2002", "-", 2, 3)]
    [InlineData("1 < 'a'", "T2009", "<", 2, 3)]
    [InlineData("true >= 1", "T2010", ">=", 5, 7)]
    [InlineData("-'a'", "D1002", "-", 0, 1)]
    [InlineData("shop()", "T1006", "shop", 4, 5)]
    [InlineData("sum([1])", "T1005", "sum", 3, 4)]
    [InlineData("$nothing(1)", "T1006", "nothing", 8, 9)]
    [InlineData("nothing(?)", "T1008", "nothing", 7, 8)]
    [InlineData("sum(?)", "T1007", "sum", 3, 4)]
    [InlineData("$sum('a')", "T0412", "sum", 4, 5)]
    [InlineData("$length(1)", "T0410", "length", 7, 8)]
    [InlineData("5.$uppercase()", "S0213", null, 0, 1)]
    [InlineData("stock.tea.$uppercase()", "T0411", "uppercase", 20, 21)]
    [InlineData("{1: 2}", "T1003", null, -1, 1)]
    [InlineData("1/0 + 1", "D1001", "+", 4, 5)]
    [InlineData("(\n  'é😀' ~> 5)", "T2006", "~>", 10, 12)]
    public void What_fails_is_told_by_code_token_and_place(string text, string code, string? token, int start, int position)
    {
        var error = Shop.ErrorOf(text);

        (error.Code, error.Token, error.Start, error.Position).Should().Be((code, token, start, position));
        error.Message.Should().NotContain("{{").And.NotBe(code);
    }

    [Theory]
    [InlineData("'a' + 1", "The left side of the \"+\" operator must evaluate to a number")]
    [InlineData("1 < 'a'", "The values 1 and \"a\" either side of operator \"<\" must be of the same data type")]
    [InlineData("sum([1])", "Attempted to invoke a non-function. Did you mean $sum?")]
    [InlineData("$sum('a')", "Argument 1 of function \"sum\" must be an array of \"numbers\"")]
    [InlineData("[1, 2", "Expected \"]\" before end of expression")]
    [InlineData("$power(10, 999)", "The power function has resulted in a value that cannot be represented as a JSON number: base=10, exponent=999")]
    public void The_texts_are_those_of_the_language(string text, string message) => Shop.ErrorOf(text).Message.Should().Be(message);

    [Fact]
    public void The_text_of_an_error_about_a_value_without_end_has_an_end()
    {
        var error = Shop.ErrorOf("-$reduce([1..60], function($all, $_){[[$all], [$all]]}, 1)");

        error.Code.Should().Be("D1002");
        error.Message.Length.Should().BeLessThan(300_000);
    }
}
