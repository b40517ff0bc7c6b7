namespace WorkflowBuilder.Tests.Validation.Timing;

public class JobTimeoutRuleTests
{
    private const string Code = "WFB3007";
    private const string Job = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::glue:startJobRun.sync\", " +
        "\"Parameters\": { \"JobName\": \"j\" }, \"End\": true";
    private const string Child = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::states:startExecution.sync:2\", " +
        "\"Parameters\": { \"StateMachineArn\": \"arn:aws:states:us-east-1:123456789012:stateMachine:m\" }, \"End\": true";

    [Theory]
    [InlineData(Job)]
    [InlineData(Child)]
    public void Waiting_for_a_job_without_a_limit_is_found(string state) =>
        RuleCheck.ShouldFind(AslText.State(state), Code, "/States/S", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("\"TimeoutSeconds\": 60")]
    [InlineData("\"TimeoutSecondsPath\": \"$.t\"")]
    public void A_limit_of_the_task_will_do(string limit) => RuleCheck.ShouldNotFind(AslText.State($"{Job}, {limit}"), Code);

    [Fact]
    public void The_limit_of_the_machine_will_do() => RuleCheck.ShouldNotFind(AslText.State(Job, "\"TimeoutSeconds\": 60,"), Code);

    [Fact]
    public void A_request_alone_needs_no_limit() => RuleCheck.ShouldNotFind(
        AslText.State(""" "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun", "Parameters": { "JobName": "j" }, "End": true """), Code);
}
