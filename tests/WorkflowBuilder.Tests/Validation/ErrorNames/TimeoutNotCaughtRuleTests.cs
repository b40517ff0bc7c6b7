namespace WorkflowBuilder.Tests.Validation;

public class TimeoutNotCaughtRuleTests
{
    [Fact]
    public void A_time_out_that_is_not_caught_is_found() => Check("\"TimeoutSeconds\": 5,", "States.TaskFailed").Should().Equal("Hint /Catch/0/ErrorEquals/0");

    [Theory]
    [InlineData("", "States.TaskFailed")]
    [InlineData("\"TimeoutSeconds\": 5,", "States.TaskFailed\", \"States.Timeout")]
    [InlineData("\"TimeoutSeconds\": 5,", "States.ALL")]
    [InlineData("\"TimeoutSeconds\": 5,", "MyError")]
    public void Others_are_left_alone(string limit, string names) => Check(limit, names).Should().BeEmpty();

    private static IEnumerable<string> Check(string limit, string names) => CodeFindings.InState("WFB3317", $$"""
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", {{limit}} "Next": "Z",
        "Catch": [ { "ErrorEquals": [ "{{names}}" ], "Next": "Z" } ]
        """);
}
