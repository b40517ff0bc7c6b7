namespace WorkflowBuilder.Tests.Validation;

public class UncatchableErrorRuleTests
{
    [Theory]
    [InlineData("States.Runtime", "Warning /Catch/0/ErrorEquals/0")]
    [InlineData("States.ParameterPathFailure", "Hint /Catch/0/ErrorEquals/0")]
    [InlineData("States.IntrinsicFailure", "Hint /Catch/0/ErrorEquals/0")]
    public void An_error_that_cannot_be_caught_is_found(string name, string expected) => Check(name).Should().Equal(expected);

    [Theory]
    [InlineData("States.DataLimitExceeded")]
    [InlineData("States.ALL")]
    public void Others_are_left_alone(string name) => Check(name).Should().BeEmpty();

    private static IEnumerable<string> Check(string name) => CodeFindings.InState("WFB3313", $$"""
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", "Catch": [ { "ErrorEquals": [ "{{name}}" ], "Next": "Z" } ], "Next": "Z"
        """);
}
