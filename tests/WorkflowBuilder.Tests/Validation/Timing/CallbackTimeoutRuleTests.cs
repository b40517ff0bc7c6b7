namespace WorkflowBuilder.Tests.Validation.Timing;

public class CallbackTimeoutRuleTests
{
    private const string Code = "WFB3006";
    private const string Activity = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:us-east-1:123456789012:activity:a\", \"End\": true";
    private const string Callback = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke.waitForTaskToken\", \"End\": true, " +
        "\"Parameters\": { \"FunctionName\": \"f\", \"Payload\": { \"token.$\": \"$$.Task.Token\" } }";

    [Theory]
    [InlineData(Activity)]
    [InlineData(Callback)]
    public void Waiting_for_someone_without_a_limit_is_found(string state) =>
        RuleCheck.ShouldFind(AslText.State(state), Code, "/States/S", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("\"TimeoutSeconds\": 60")]
    [InlineData("\"TimeoutSecondsPath\": \"$.t\"")]
    [InlineData("\"HeartbeatSeconds\": 60")]
    [InlineData("\"HeartbeatSecondsPath\": \"$.t\"")]
    public void Any_limit_will_do(string limit) => RuleCheck.ShouldNotFind(AslText.State($"{Callback}, {limit}"), Code);

    [Fact]
    public void The_limit_of_the_machine_will_do() => RuleCheck.ShouldNotFind(AslText.State(Activity, "\"TimeoutSeconds\": 60,"), Code);

    [Fact]
    public void A_task_that_waits_for_nobody_is_left_alone() => RuleCheck.ShouldNotFind(
        AslText.State(""" "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true """), Code);
}
