namespace WorkflowBuilder.Tests.Validation.Paths;

public class IntrinsicCallRuleTests
{
    [Theory]
    [InlineData("States.ArrayLength()", "WFB1308")]
    [InlineData("States.Hash('a')", "WFB1308")]
    [InlineData("States.MathAdd(1, 2, 3)", "WFB1308")]
    [InlineData("States.JsonMerge($.a, $.b)", "WFB1308")]
    [InlineData("States.Format()", "WFB1308")]
    [InlineData("States.MathRandom(1)", "WFB1308")]
    [InlineData("States.Format('{}', States.ArrayLength())", "WFB1308")]
    [InlineData("States.UUID('x')", "WFB1309")]
    [InlineData("States.MathAdd('1', 2)", "WFB1310")]
    [InlineData("States.MathAdd($.a, null)", "WFB1310")]
    [InlineData("States.MathAdd(2147483647, 1)", "WFB1310")]
    [InlineData("States.MathAdd($.a, 3000000000)", "WFB1310")]
    [InlineData("States.MathAdd(States.Format('a'), 2)", "WFB1310")]
    [InlineData("States.ArrayLength('a')", "WFB1310")]
    [InlineData("States.ArrayRange(1, 10, 0)", "WFB1310")]
    [InlineData("States.ArrayRange($.a, $.b, 0)", "WFB1310")]
    [InlineData("States.ArrayRange(1, 1001, 1)", "WFB1310")]
    [InlineData("States.ArrayPartition($.a, 0)", "WFB1310")]
    [InlineData("States.ArrayGetItem($.a, -1)", "WFB1310")]
    [InlineData("States.Hash($.a, 'SHA-9')", "WFB1310")]
    [InlineData("States.JsonMerge($.a, $.b, true)", "WFB1310")]
    [InlineData("States.MathRandom(10, 5)", "WFB1310")]
    [InlineData("States.StringToJson('{')", "WFB1310")]
    [InlineData("States.Format('}', $.a)", "WFB1310")]
    [InlineData("States.Format('{} {}', $.a)", "WFB1311")]
    [InlineData("States.Format('Hello', $.a)", "WFB1311")]
    public void A_call_that_must_fail_is_a_warning(string call, string code)
    {
        var problem = AslText.Problems(Parameters(call)).Should().ContainSingle().Which;

        problem.Code.Should().Be(code);
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Pointer.Should().Be("/States/S/Parameters/x.$");
        problem.Aws.Should().BeNull();
    }

    [Theory]
    [InlineData("States.Hash($.a, 'SHA-9')", "States.Hash in Parameters/x.$ of state \"S\" fails whenever it is called. The algorithm must be MD5, SHA-1, ")]
    [InlineData("States.ArrayRange(1, 10, 0)", "The step must not be 0, and there may be 1,000 numbers at most. Correct the arguments.")]
    [InlineData("States.ArrayPartition($.a, 0)", "The size of the parts must be at least 1. ")]
    [InlineData("States.ArrayGetItem($.a, -1)", "The index must be 0 or more, ")]
    [InlineData("States.JsonMerge($.a, $.b, true)", "Argument 3 must be false, ")]
    [InlineData("States.MathRandom(10, 5)", "Argument 1 must be less than argument 2, ")]
    [InlineData("States.MathAdd($.a, 3000000000)", "The numbers and their sum must be from -2147483648 to 2147483647. ")]
    [InlineData("States.StringToJson('{')", "The text must be JSON. ")]
    [InlineData("States.Format('}', $.a)", "matching '{' not found for '}'. ")]
    public void The_message_says_what_the_function_demands(string call, string words) =>
        AslText.Problems(Parameters(call)).Should().ContainSingle().Which.Message.Should().Contain(words);

    [Theory]
    [InlineData("States.ArrayPartition($.a, $.b)")]
    [InlineData("States.ArrayRange($.a, 5000, 1)")]
    [InlineData("States.ArrayRange(1, 1000, 1)")]
    [InlineData("States.ArrayRange(10, 1, 1)")]
    [InlineData("States.Hash($.a, $.b)")]
    [InlineData("States.Hash('a', 'MD5')")]
    [InlineData("States.MathRandom(1, 999, 42)")]
    [InlineData("States.MathRandom($.a, 0)")]
    [InlineData("States.MathAdd(States.ArrayLength($.a), -1)")]
    [InlineData("States.MathAdd(States.ArrayGetItem($.a, 0), 1)")]
    [InlineData("States.JsonMerge($.a, States.StringToJson($.b), false)")]
    [InlineData("States.StringToJson($.a)")]
    [InlineData("States.Base64Decode($.a)")]
    [InlineData("States.Format($.template, 1, 2)")]
    [InlineData("States.Format('{}{}', States.UUID(), '')")]
    [InlineData("States.ArrayContains($v, 1)")]
    public void A_call_that_may_succeed_is_left_alone(string call) => RuleCheck.ShouldAccept(Parameters(call));

    [Fact]
    public void ErrorPath_and_CausePath_take_functions_that_give_text()
    {
        RuleCheck.ShouldRefuse(AslText.State(""" "Type": "Fail", "ErrorPath": "States.MathAdd(1, 2)" """), "WFB1312", "/States/S/ErrorPath");
        RuleCheck.ShouldAccept(AslText.State(""" "Type": "Fail", "ErrorPath": "States.UUID()", "CausePath": "States.JsonToString($)" """));
    }

    private static string Parameters(string call) => AslText.State($$""" "Type": "Pass", "End": true, "Parameters": { "x.$": "{{call}}" } """);
}
