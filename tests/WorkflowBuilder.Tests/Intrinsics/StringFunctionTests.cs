namespace WorkflowBuilder.Tests.Intrinsics;

public class StringFunctionTests
{
    private const string Input =
        """
        {
          "name": "Ada", "count": 3, "price": 2.50, "yes": true, "none": null, "list": [1, "a", null, [true]], "order": { "id": "o1", "lines": [{ "n": 1 }] },
          "template": "{} of {}", "words": "one two  three", "json": "{\"a\":\"b\"}"
        }
        """;

    [Theory]
    [InlineData("States.Format('')", "\"\"")]
    [InlineData("States.Format('plain')", "\"plain\"")]
    [InlineData("States.Format('{}{}', $.name, '!')", "\"Ada!\"")]
    [InlineData("States.Format('{} {} {} {}', $.count, $.price, $.yes, $.none)", "\"3 2.50 true null\"")]
    [InlineData("States.Format($.template, 1, 2)", "\"1 of 2\"")]
    [InlineData("States.Format('{}', $.list)", "\"[1, a, null, [true]]\"")]
    [InlineData("States.Format('{}', $.order)", "\"{id=o1, lines=[{n=1}]}\"")]
    [InlineData("States.Format('{}', States.StringToJson($.json))", """
        "{\"a\":\"b\"}"
        """)]
    [InlineData("States.Format('{}', States.StringToJson('\"b\"'))", """
        "\"b\""
        """)]
    [InlineData(@"States.Format('\{\}{}', 1)", "\"{}1\"")]
    [InlineData(@"States.Format('it\'s {}', $.name)", "\"it's Ada\"")]
    [InlineData("States.Format('{}', '{}')", "\"{}\"")]
    [InlineData("States.Format('{}', States.Format('<{}>', 1))", "\"<1>\"")]
    [InlineData("States.Format('{} {}', 1)", "error: Invalid arguments in States.Format")]
    [InlineData("States.Format('{}', 1, 2)", "error: Invalid arguments in States.Format")]
    [InlineData("States.Format(1, 2)", "error: Invalid arguments in States.Format")]
    [InlineData("States.Format()", "error: Invalid arguments in States.Format")]
    [InlineData("States.Format('{0}', 1)", "error: Invalid template in States.Format: matching '}' not found for '{'.")]
    [InlineData("States.Format('a { b', 1)", "error: Invalid template in States.Format: matching '}' not found for '{'.")]
    [InlineData("States.Format('{{}}', 1)", "error: Invalid template in States.Format: matching '}' not found for '{'.")]
    [InlineData("States.Format('a } b', 1)", "error: Invalid template in States.Format: matching '{' not found for '}'.")]
    public void Format(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome.Trim());

    [Theory]
    [InlineData("States.StringSplit('a,b,c', ',')", """["a","b","c"]""")]
    [InlineData("States.StringSplit('a,b;c', ';,')", """["a","b","c"]""")]
    [InlineData("States.StringSplit($.words, ' ')", """["one","two","three"]""")]
    [InlineData("States.StringSplit(',a,', ',')", """["a"]""")]
    [InlineData("States.StringSplit(',,,', ',')", "[]")]
    [InlineData("States.StringSplit('', ',')", "[]")]
    [InlineData("States.StringSplit('abc', '')", """["abc"]""")]
    [InlineData("States.StringSplit('', '')", "[]")]
    [InlineData("States.StringSplit('a.b*c', '.*')", """["a","b","c"]""")]
    [InlineData("States.StringSplit('xAyAz', 'A')", """["x","y","z"]""")]
    [InlineData("States.StringSplit('xay', 'A')", """["xay"]""")]
    [InlineData("States.StringSplit('1äöü2', 'öü')", """["1ä","2"]""")]
    [InlineData("States.StringSplit(5, ',')", "error: Invalid arguments in States.StringSplit")]
    [InlineData("States.StringSplit('a', null)", "error: Invalid arguments in States.StringSplit")]
    [InlineData("States.StringSplit($.list, ',')", "error: Invalid arguments in States.StringSplit")]
    [InlineData("States.StringSplit('a')", "error: Invalid arguments in States.StringSplit")]
    public void StringSplit(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome);
}
