namespace WorkflowBuilder.Tests.Validation;

public class DataLimitNotCaughtRuleTests
{
    [Fact]
    public void A_catcher_of_all_errors_alone_is_found() =>
        Check("", """{ "ErrorEquals": [ "States.ALL" ], "Next": "Z" }""").Should().Equal("Hint /Catch/0/ErrorEquals/0");

    [Theory]
    [InlineData("", """{ "ErrorEquals": [ "States.DataLimitExceeded" ], "Next": "Z" }, { "ErrorEquals": [ "States.ALL" ], "Next": "Z" }""")]
    [InlineData("", """{ "ErrorEquals": [ "MyError" ], "Next": "Z" }""")]
    [InlineData("\"ResultPath\": null,", """{ "ErrorEquals": [ "States.ALL" ], "Next": "Z" }""")]
    public void Others_are_left_alone(string more, string catchers) => Check(more, catchers).Should().BeEmpty();

    private static IEnumerable<string> Check(string more, string catchers) => CodeFindings.InState("WFB3318", $$"""
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", {{more}} "Catch": [ {{catchers}} ], "Next": "Z"
        """);
}
