namespace WorkflowBuilder.Tests.Jsonata;

public class RegexTests
{
    [Theory]
    [InlineData("$contains('Tea', /tea/)", "false")]
    [InlineData("$contains('Tea', /tea/i)", "true")]
    [InlineData("$contains('a\\ntea', /^tea$/)", "false")]
    [InlineData("$contains('a\\ntea', /^tea$/m)", "true")]
    [InlineData("$contains('tea\\n', /tea$/)", "false")]
    [InlineData("$contains('٣', /\\d/)", "false")]
    [InlineData("$contains('é', /\\w/)", "false")]
    [InlineData("$contains('\\u2028', /./)", "false")]
    [InlineData("$contains('x]y', /[\\]]/)", "true")]
    [InlineData("$contains('a/b', /a\\/b/)", "true")]
    [InlineData("$contains('aa', /(.)\\1/)", "true")]
    [InlineData("$contains('tea', /(?=t)t(?!x)/)", "true")]
    public void Regular_expressions_mean_what_they_mean_in_JavaScript(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$match('tea for 2, jam for 3', /\\d/).match", """["2","3"]""")]
    [InlineData("$match('k=v', /(\\w)=(\\w)/)", """{"match":"k=v","index":0,"groups":["k","v"]}""")]
    [InlineData("$match('a1b2c3', /\\d/, 2).index", "[1,3]")]
    [InlineData("$match('ab', /(x)|b/).groups[]", "[null]")]
    [InlineData("$match('tea', /x/)", "undefined")]
    public void Match_gives_what_was_found_where_and_its_groups(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$replace('tea jam', /(\\w+) (\\w+)/, '$2 $1')", "\"jam tea\"")]
    [InlineData("$replace('tea', /e/, '[$0]')", "\"t[e]a\"")]
    [InlineData("$replace('cost 5', /\\d/, '$$$0')", "\"cost $5\"")]
    [InlineData("$replace('ab', /(a)(b)/, '$12')", "\"a2\"")]
    [InlineData("$replace('a1b22', /\\d+/, function($m){'<' & $length($m.match) & '>'})", "\"a<1>b<2>\"")]
    [InlineData("$replace('aaa', /a/, 'b', 2)", "\"bba\"")]
    public void Replace_fills_in_groups_or_asks_a_function(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("/a/('banana').start", "1")]
    [InlineData("/a/('banana').next().next().end", "6")]
    [InlineData("/a/('tea').next()", "undefined")]
    [InlineData("/(?<size>\\d)/('x7').groups", "[\"7\"]")]
    public void A_regular_expression_is_a_function_that_finds_one_match_after_the_other(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$split('a1b', function($t){{'match': '1', 'start': 1, 'end': 2, 'groups': [], 'next': function(){()}}})", """["a","b"]""")]
    [InlineData("$contains('abc', function($t){()})", "false")]
    public void Any_function_that_gives_such_matches_can_take_its_place(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$match('abc', /x*/)", "D1004")]
    [InlineData("$replace('abc', /b/, function(){5})", "D3012")]
    [InlineData("$match('abc', /b/, -1)", "D3040")]
    [InlineData("$contains('abc', function(){{'no': 'match'}})", "T1010")]
    [InlineData("$contains('abc', //)", "S0301")]
    [InlineData("$contains('abc', /abc)", "S0302")]
    [InlineData("$contains('abc', /(?<x/)", "S0302")]
    [InlineData("$contains('abc', /[b-a]/)", "S0303")]
    public void What_is_no_match_or_no_regular_expression_is_an_error(string expression, string code) =>
        Shop.ErrorOf(expression).Code.Should().Be(code);
}
