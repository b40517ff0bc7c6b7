namespace WorkflowBuilder.Tests.Validation.Limits;

public class CostRuleTests
{
    private const string Code = "WFB3018";

    [Fact]
    public void An_execution_with_many_transitions_is_told_its_cost()
    {
        var finding = RuleCheck.ShouldFind(Map(10_000, "STANDARD"), Code, "", DiagnosticSeverity.Hint);

        finding.Message.Should().StartWith("An execution has 1 to 20,001 state transitions, retries included, which cost 0 to 0.5 USD in us-east-1. ");
    }

    [Fact]
    public void Express_children_cost_no_transitions() => RuleCheck.ShouldNotFind(Map(10_000, "EXPRESS"), Code);

    [Fact]
    public void An_execution_with_few_transitions_is_left_alone() => RuleCheck.ShouldNotFind(Map(400, "STANDARD"), Code);

    [Fact]
    public void An_express_execution_is_left_alone() => RuleCheck.ShouldNotFind(
        AslText.State("""
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true,
            "Retry": [ { "ErrorEquals": [ "States.ALL" ], "MaxAttempts": 10000, "MaxDelaySeconds": 2 } ]
            """),
        Code,
        StateMachineType.Express);

    private static string Map(int items, string type) => AslText.State($$"""
        "Type": "Map", "End": true,
        "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON", "MaxItems": {{items}} },
            "Parameters": { "Bucket": "b", "Key": "k" } },
        "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "{{type}}" },
            "StartAt": "I", "States": { "I": { "Type": "Pass", "Next": "J" }, "J": { "Type": "Succeed" } } }
        """);
}
