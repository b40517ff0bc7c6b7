namespace WorkflowBuilder.Tests.Jsonata;

public class StringFunctionTests
{
    [Theory]
    [InlineData("$string(5)", "\"5\"")]
    [InlineData("$string('as it is')", "\"as it is\"")]
    [InlineData("$string(stock)", "\"{\\\"tea\\\":40,\\\"jam\\\":0}\"")]
    [InlineData("$string([1, {'a': []}], true)", "\"[\\n  1,\\n  {\\n    \\\"a\\\": []\\n  }\\n]\"")]
    [InlineData("$string(1e21) & ' ' & $string(1e-7) & ' ' & $string(123456789012345678)", "\"1e+21 1e-7 123456789012345680\"")]
    [InlineData("$string(22/7)", "\"3.14285714285714\"")]
    [InlineData("$string($sum)", "\"\"")]
    [InlineData("orders.id.$string()", """["o1","o2","o3"]""")]
    public void String_gives_the_text_or_the_JSON_of_a_value(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$substring('teapot', 3)", "\"pot\"")]
    [InlineData("$substring('teapot', 0, 3)", "\"tea\"")]
    [InlineData("$substring('teapot', -3, 2)", "\"po\"")]
    [InlineData("$substring('teapot', -99, 3)", "\"tea\"")]
    [InlineData("$substring('teapot', 2, 0)", "\"\"")]
    [InlineData("$substringBefore('a=b=c', '=')", "\"a\"")]
    [InlineData("$substringAfter('a=b=c', '=')", "\"b=c\"")]
    [InlineData("$substringBefore('abc', 'x') & $substringAfter('abc', 'x')", "\"abcabc\"")]
    [InlineData("$pad('7', 3) & '|'", "\"7  |\"")]
    [InlineData("$pad('7', -3, '0')", "\"007\"")]
    [InlineData("$pad('7', 6, 'ab')", "\"7ababa\"")]
    [InlineData("$trim('  two \\n\\t words ')", "\"two words\"")]
    [InlineData("$uppercase('straße') & $lowercase('ÄÖ')", "\"STRASSEäö\"")]
    public void Texts_are_cut_padded_and_changed(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$length('a😀é')", "3")]
    [InlineData("$substring('😀tea', 1)", "\"tea\"")]
    [InlineData("$substring('a😀b', -2, 1)", "\"😀\"")]
    [InlineData("$pad('😀', 3, '🍵')", "\"😀🍵🍵\"")]
    [InlineData("$length('\\ud83d')", "1")]
    public void Lengths_and_positions_count_code_points(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$match('😀b', /b/).index", "2")]
    [InlineData("$split('😀', '')", """["\ud83d","\ude00"]""")]
    [InlineData("$count($split('a😀', ''))", "3")]
    public void Matches_and_splits_count_units_of_UTF_16(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$split('a, b,c', ',')", """["a"," b","c"]""")]
    [InlineData("$split('a, b,c', /,\\s*/)", """["a","b","c"]""")]
    [InlineData("$split('a,b,c', ',', 2)", """["a","b"]""")]
    [InlineData("$split('tea', '')", """["t","e","a"]""")]
    [InlineData("$join(orders.id, '-')", "\"o1-o2-o3\"")]
    [InlineData("$join(['a', 'b'])", "\"ab\"")]
    [InlineData("$join('alone', '-')", "\"alone\"")]
    [InlineData("$replace('a.b.c', '.', '-')", "\"a-b-c\"")]
    [InlineData("$replace('a.b.c', '.', '-', 1)", "\"a-b.c\"")]
    [InlineData("$contains('teapot', 'pot')", "true")]
    public void Texts_are_split_joined_and_searched(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$length(5)", "T0410")]
    [InlineData("$join([1, 2])", "T0412")]
    [InlineData("$replace('a', '', 'b')", "D3010")]
    [InlineData("$replace('a', 'a', 'b', -1)", "D3011")]
    [InlineData("$split('a', ',', -1)", "D3020")]
    [InlineData("$string(1/0)", "D3001")]
    public void What_they_cannot_take_is_an_error(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);

    [Theory]
    [InlineData("$uppercase(nothing)", "undefined")]
    [InlineData("$length(nothing)", "undefined")]
    [InlineData("orders.id.$length()", "[2,2,2]")]
    [InlineData("shop.$substring(0, 6)", "\"Corner\"")]
    public void A_text_that_is_left_out_is_the_context_and_one_that_is_missing_gives_nothing(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);
}
