namespace WorkflowBuilder.Tests.Validation;

public class RepeatedErrorRuleTests
{
    [Theory]
    [InlineData("""{ "ErrorEquals": [ "A", "B" ] }, { "ErrorEquals": [ "B" ] }""")]
    [InlineData("""{ "ErrorEquals": [ "States.TaskFailed" ] }, { "ErrorEquals": [ "Lambda.Unknown" ] }""")]
    public void An_error_that_an_earlier_retrier_takes_is_found(string retriers) => Check(retriers).Should().Equal("Warning /Retry/1/ErrorEquals/0");

    [Theory]
    [InlineData("""{ "ErrorEquals": [ "A" ] }, { "ErrorEquals": [ "B" ] }""")]
    [InlineData("""{ "ErrorEquals": [ "A", "A" ] }""")]
    [InlineData("""{ "ErrorEquals": [ "States.TaskFailed" ] }, { "ErrorEquals": [ "States.Timeout" ] }""")]
    [InlineData("""{ "ErrorEquals": [ "Lambda.Unknown" ] }, { "ErrorEquals": [ "States.TaskFailed" ] }""")]
    [InlineData("""{ "ErrorEquals": [ "A" ] } ], "Catch": [ { "ErrorEquals": [ "A" ], "Next": "Z" }""")]
    public void Others_are_left_alone(string retriers) => Check(retriers).Should().BeEmpty();

    private static IEnumerable<string> Check(string retriers) => CodeFindings.InState("WFB3314", $$"""
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", "Next": "Z", "Retry": [ {{retriers}} ]
        """);
}
