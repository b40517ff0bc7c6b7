namespace WorkflowBuilder.Tests.Validation;

public class RetryDelayCapRuleTests
{
    [Theory]
    [InlineData("\"IntervalSeconds\": 30, \"MaxDelaySeconds\": 10", "Warning /Retry/0/MaxDelaySeconds")]
    [InlineData("\"IntervalSeconds\": 30, \"MaxDelaySeconds\": 30", "Hint /Retry/0/MaxDelaySeconds")]
    [InlineData("\"MaxDelaySeconds\": 1", "Hint /Retry/0/MaxDelaySeconds")]
    public void A_greatest_wait_that_is_not_greater_than_the_first_is_found(string fields, string expected) => Check(fields).Should().Equal(expected);

    [Theory]
    [InlineData("\"IntervalSeconds\": 30, \"MaxDelaySeconds\": 60")]
    [InlineData("\"MaxDelaySeconds\": 2")]
    [InlineData("\"IntervalSeconds\": 30")]
    public void Others_are_left_alone(string fields) => Check(fields).Should().BeEmpty();

    private static IEnumerable<string> Check(string fields) => CodeFindings.InState("WFB3319", $$"""
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", "Retry": [ { "ErrorEquals": [ "E" ], {{fields}} } ], "Next": "Z"
        """);
}
