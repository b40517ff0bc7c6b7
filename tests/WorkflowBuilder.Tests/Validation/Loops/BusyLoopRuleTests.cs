namespace WorkflowBuilder.Tests.Validation.Loops;

public class BusyLoopRuleTests
{
    private const string Code = "WFB3004";
    private const string Pass = "\"Type\": \"Pass\"";
    private const string Status = "\"Variable\": \"$.JobRun.JobRunState\", \"StringEquals\": \"SUCCEEDED\"";

    [Fact]
    public void Asking_again_at_once_is_found() =>
        RuleCheck.ShouldFind(LoopText.Polling(LoopText.Poll, LoopText.Rule(Status, "Done"), pause: Pass), Code, "/States/Ask", DiagnosticSeverity.Hint);

    [Fact]
    public void A_short_round_beside_one_with_a_Wait_is_found() => RuleCheck.ShouldFind(
        LoopText.Polling(LoopText.Poll, LoopText.Rule(Status, "Done") + ", " + LoopText.Rule("\"Variable\": \"$.again\", \"BooleanEquals\": true", "Ask")),
        Code,
        "/States/Ask",
        DiagnosticSeverity.Hint);

    [Fact]
    public void A_Wait_is_enough() => RuleCheck.ShouldNotFind(LoopText.Polling(LoopText.Poll, LoopText.Rule(Status, "Done")), Code);

    [Theory]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", "\"JobName\": \"j\"")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "\"QueueUrl\": \"q\", \"MessageBody\": { \"t.$\": \"$$.Task.Token\" }")]
    public void A_task_that_waits_is_enough(string resource, string parameters) => RuleCheck.ShouldNotFind(
        LoopText.Polling($$"""
            "Type": "Task", "Resource": "{{resource}}", "Parameters": { {{parameters}} }
            """, LoopText.Rule(Status, "Done"), pause: Pass),
        Code);

    [Fact]
    public void Going_from_page_to_page_needs_no_Wait() => RuleCheck.ShouldNotFind(
        LoopText.Polling(LoopText.Poll, LoopText.Rule("\"Variable\": \"$.NextToken\", \"IsPresent\": false", "Done"), pause: Pass), Code);

    [Fact]
    public void Counting_needs_no_Wait() => RuleCheck.ShouldNotFind(
        LoopText.Polling(
            "\"Type\": \"Pass\", \"Parameters\": { \"n.$\": \"States.MathAdd($.n, 1)\" }",
            LoopText.Rule("\"Variable\": \"$.n\", \"NumericGreaterThan\": 10", "Done"),
            pause: Pass),
        Code);

    [Fact]
    public void A_handler_of_errors_is_not_a_part_of_every_round() => RuleCheck.ShouldNotFind(
        """
        { "StartAt": "Lock", "States": {
            "Lock": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:glue:getJobRun", "Parameters": "${Job}",
                "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Create" } ], "Next": "Check" },
            "Create": { "Type": "Pass", "Next": "Lock" },
            "Check": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "StringEquals": "y", "Next": "Done" } ], "Default": "Pause" },
            "Pause": { "Type": "Wait", "Seconds": 5, "Next": "Lock" },
            "Done": { "Type": "Succeed" } } }
        """,
        Code);
}
