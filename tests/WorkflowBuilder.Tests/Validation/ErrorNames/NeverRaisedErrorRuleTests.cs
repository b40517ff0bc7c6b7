namespace WorkflowBuilder.Tests.Validation;

public class NeverRaisedErrorRuleTests
{
    private const string Function = "arn:aws:lambda:us-east-1:123456789012:function:F";
    private const string PutItem = "arn:aws:states:::dynamodb:putItem";

    [Theory]
    [InlineData(PutItem, "Lambda.ServiceException")]
    [InlineData(PutItem, "SQS.SdkClientException")]
    [InlineData(PutItem, "States.BranchFailed")]
    [InlineData("arn:${AWS::Partition}:states:::sqs:sendMessage", "SNS.InvalidParameterException")]
    [InlineData("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:F", "States.BranchFailed")]
    [InlineData(Function, "States.ItemReaderFailed")]
    [InlineData(Function, "States.HeartbeatTimeout")]
    [InlineData(Function, "States.QueryEvaluationError")]
    [InlineData(Function, "States.Http.StatusCode.503")]
    public void An_error_that_the_task_never_ends_with_is_found(string resource, string name) =>
        Check(resource, name).Should().Equal("Warning /Retry/0/ErrorEquals/0");

    [Theory]
    [InlineData(PutItem, "DynamoDB.ConditionalCheckFailedException")]
    [InlineData(PutItem, "DynamoDb.ThrottlingException")]
    [InlineData(PutItem, "Unheard.Of")]
    [InlineData(PutItem, "States.Permissions")]
    [InlineData(Function, "DynamoDB.ConditionalCheckFailedException")]
    [InlineData("arn:aws:states:::lambda:invoke", "MyError")]
    [InlineData("arn:aws:states:::aws-sdk:lambda:getFunction", "Lambda.ResourceNotFoundException")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "StepFunctions.ExecutionAlreadyExistsException")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Lambda.ServiceException")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:A", "Lambda.ServiceException")]
    [InlineData("${Resource}", "Lambda.ServiceException")]
    [InlineData("arn:aws:states:::${Action}", "Lambda.ServiceException")]
    public void An_error_that_it_may_end_with_is_left_alone(string resource, string name) => Check(resource, name).Should().BeEmpty();

    [Fact]
    public void A_task_with_a_heartbeat_may_miss_one() =>
        Check("arn:aws:states:us-east-1:123456789012:activity:A", "States.HeartbeatTimeout", "\"HeartbeatSeconds\": 10,").Should().BeEmpty();

    private static IEnumerable<string> Check(string resource, string name, string more = "") => CodeFindings.InState("WFB3312", $$"""
        "Type": "Task", "Resource": "{{resource}}", {{more}} "Parameters": "${Parameters}", "Retry": [ { "ErrorEquals": [ "{{name}}" ] } ], "Next": "Z"
        """);
}
