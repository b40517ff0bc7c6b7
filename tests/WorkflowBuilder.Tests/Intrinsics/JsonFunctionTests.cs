namespace WorkflowBuilder.Tests.Intrinsics;

public class JsonFunctionTests
{
    private const string Input =
        """
        {
          "json": "{\"b\": [1, 2.50], \"a\": null}", "open": "[1, {\"a\": ", "word": "[yes]", "single": "{'a': 1}", "rest": "1 2", "blank": " \n",
          "left": { "x": 1, "y": { "deep": true } }, "right": { "y": 2, "z": [] }, "none": null, "text": "tab\tquote\" é \u0001", "list": [1]
        }
        """;

    private const string Source = "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: ";

    [Theory]
    [InlineData("States.StringToJson($.json)", """{"b":[1,2.50],"a":null}""")]
    [InlineData("States.StringToJson('7')", "7")]
    [InlineData("States.StringToJson(' -1.5e3 ')", "-1.5e3")]
    [InlineData("States.StringToJson('\"text\"')", "\"text\"")]
    [InlineData("States.StringToJson('true')", "true")]
    [InlineData("States.StringToJson('')", "null")]
    [InlineData("States.StringToJson($.blank)", "null")]
    [InlineData("States.StringToJson('[]')", "[]")]
    [InlineData("States.StringToJson(States.JsonToString($.left))", """{"x":1,"y":{"deep":true}}""")]
    [InlineData("States.StringToJson(7)", "error: Invalid arguments in States.StringToJson")]
    [InlineData("States.StringToJson($.left)", "error: Invalid arguments in States.StringToJson")]
    [InlineData("States.StringToJson('1', '2')", "error: Invalid arguments in States.StringToJson")]
    public void StringToJson(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome);

    [Theory]
    [InlineData("$.open",
        "Unexpected end-of-input: expected close marker for Object (start marker at " + Source + "1, column: 5])\n at " + Source + "1, column: 11]")]
    [InlineData("$.word",
        "Unrecognized token 'yes': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at " + Source + "1, column: 5]")]
    [InlineData("$.single",
        "Unexpected character (''' (code 39)): was expecting double-quote to start field name\n at " + Source + "1, column: 2]")]
    public void What_is_no_JSON_is_refused_in_the_words_of_the_parser_of_AWS(string argument, string cause) =>
        IntrinsicCall.Outcome($"States.StringToJson({argument})", Input)
            .Should().Be($"error: Cannot convert String to Json in States.StringToJson, caused by: {cause}");

    [Fact]
    public void What_follows_a_JSON_value_is_refused() => IntrinsicCall.Outcome("States.StringToJson($.rest)", Input)
        .Should().StartWith("error: Cannot convert String to Json in States.StringToJson, caused by: ");

    [Theory]
    [InlineData("States.JsonToString($.left)", """
        "{\"x\":1,\"y\":{\"deep\":true}}"
        """)]
    [InlineData("States.JsonToString($.right)", """
        "{\"y\":2,\"z\":[]}"
        """)]
    [InlineData("States.JsonToString('a')", """
        "\"a\""
        """)]
    [InlineData("States.JsonToString(1.0)", "\"1.0\"")]
    [InlineData("States.JsonToString(null)", "\"null\"")]
    [InlineData("States.JsonToString(false)", "\"false\"")]
    [InlineData("States.JsonToString(States.Array(1, 'b'))", """
        "[1,\"b\"]"
        """)]
    [InlineData("States.JsonToString($.text)", """
        "\"tab\\tquote\\\" é \\u0001\""
        """)]
    [InlineData("States.JsonToString(States.JsonToString('a'))", """
        "\"\\\"a\\\"\""
        """)]
    [InlineData("States.JsonToString()", "error: Invalid arguments in States.JsonToString: only a single argument is allowed.")]
    [InlineData("States.JsonToString(1, 2)", "error: Invalid arguments in States.JsonToString: only a single argument is allowed.")]
    public void JsonToString(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome.Trim());

    [Theory]
    [InlineData("States.JsonMerge($.left, $.right, false)", """{"x":1,"y":2,"z":[]}""")]
    [InlineData("States.JsonMerge($.right, $.left, false)", """{"x":1,"y":{"deep":true},"z":[]}""")]
    [InlineData("States.JsonMerge($.left, $.left, false)", """{"x":1,"y":{"deep":true}}""")]
    [InlineData("States.JsonMerge(States.StringToJson('{}'), $.right, false)", """{"y":2,"z":[]}""")]
    [InlineData("States.JsonMerge($.right, States.StringToJson('{}'), 'false')", """{"y":2,"z":[]}""")]
    [InlineData("States.JsonMerge(States.StringToJson('{}'), States.StringToJson('{}'), null)", "{}")]
    [InlineData("States.JsonMerge($.left, $.right, true)", "error: Invalid arguments in States.JsonMerge")]
    [InlineData("States.JsonMerge($.left, $.none, false)", "error: Invalid arguments in States.JsonMerge")]
    [InlineData("States.JsonMerge($.list, $.right, false)", "error: Invalid arguments in States.JsonMerge")]
    [InlineData("States.JsonMerge($.left, '{}', false)", "error: Invalid arguments in States.JsonMerge")]
    [InlineData("States.JsonMerge($.left, $.right)", "error: Invalid arguments in States.JsonMerge")]
    public void JsonMerge(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome);
}
