namespace WorkflowBuilder.Tests.Validation;

public class RepeatedWorkRuleTests
{
    [Theory]
    [InlineData("ecs:runTask", """ "Cluster": "c", "TaskDefinition": "t" """)]
    [InlineData("sqs:sendMessage", """ "QueueUrl": "q", "MessageBody": "m" """)]
    [InlineData("states:startExecution.sync:2", """ "StateMachineArn": "a" """)]
    [InlineData("http:invoke", """ "ApiEndpoint": "e", "Method": "POST", "Authentication": { "ConnectionArn": "c" } """)]
    public void Work_that_may_be_done_twice_is_found(string action, string parameters) =>
        Check(action, parameters, "States.ALL").Should().Equal("Hint /Retry/0/ErrorEquals/0");

    [Theory]
    [InlineData("ecs:runTask", """ "Cluster": "c", "TaskDefinition": "t", "ClientToken.$": "$$.Execution.Name" """, "States.ALL")]
    [InlineData("ecs:runTask", """ "Cluster": "c", "TaskDefinition": "t" """, "ECS.ThrottlingException")]
    [InlineData("sqs:sendMessage", """ "QueueUrl": "https://sqs.us-east-1.amazonaws.com/1/q.fifo", "MessageBody": "m" """, "States.ALL")]
    [InlineData("dynamodb:putItem", """ "TableName": "t", "Item": {} """, "States.ALL")]
    public void Work_that_is_safe_to_repeat_is_left_alone(string action, string parameters, string name) =>
        Check(action, parameters, name).Should().BeEmpty();

    private static IEnumerable<string> Check(string action, string parameters, string name) => CodeFindings.InState("WFB3316", $$"""
        "Type": "Task", "Resource": "arn:aws:states:::{{action}}", "Parameters": { {{parameters}} }, "Retry": [ { "ErrorEquals": [ "{{name}}" ] } ], "Next": "Z"
        """);
}
