namespace WorkflowBuilder.Tests.Validation;

public class MisspeltErrorRuleTests
{
    [Theory]
    [InlineData("States.Timeouts", "States.Timeout")]
    [InlineData("States.TaskFailedId", "States.TaskFailed")]
    [InlineData("Lambda.TooManyRequestException", "Lambda.TooManyRequestsException")]
    [InlineData("Lambda.Unknwon", "Lambda.Unknown")]
    public void A_name_that_is_nearly_known_is_found(string name, string meant)
    {
        var finding = CodeFindings.Of("WFB3310", Catching(name)).Should().ContainSingle().Which;

        finding.Severity.Should().Be(DiagnosticSeverity.Warning);
        finding.Pointer.Should().Be("/States/S/Catch/0/ErrorEquals/0");
        finding.Fix!.NewText.Should().Be($"\"{meant}\"");
    }

    [Theory]
    [InlineData("arn:aws:states:::aws-sdk:lambda:updateFunctionCode", "Lambda.TooManyRequestException")]
    [InlineData("arn:aws:states:::lambda:invoke", "Lambda.KmsAccessDeniedException")]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTaskToken", "Lambda.Unknwon")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:a", "Lambda.Unknwon")]
    public void A_name_that_may_be_one_of_others_is_a_hint(string resource, string name)
    {
        var finding = CodeFindings.Of("WFB3310", Catching(name, resource)).Should().ContainSingle().Which;

        finding.Severity.Should().Be(DiagnosticSeverity.Hint);
        finding.Fix.Should().BeNull();
    }

    [Theory]
    [InlineData("dynamodb:putItem", "DynamoDB.ConditionalCheckFailedExeption", "DynamoDB.ConditionalCheckFailedException")]
    [InlineData("dynamodb:putItem", "DynamoDb.ConditionalCheckFailedException", "DynamoDB.ConditionalCheckFailedException")]
    [InlineData("dynamodb:putItem", "DynamoDB.AmazonDynamoDbException", "DynamoDB.AmazonDynamoDBException")]
    [InlineData("aws-sdk:dynamodb:putItem", "DynamoDB.ConditionalCheckFailedException", "DynamoDb.ConditionalCheckFailedException")]
    [InlineData("aws-sdk:s3:getObject", "S3.NoSuchKey", "S3.NoSuchKeyException")]
    [InlineData("aws-sdk:secretsmanager:getSecretValue", "SecretsManager.ResourceNotFound", "SecretsManager.ResourceNotFoundException")]
    [InlineData("states:startExecution.sync:2", "StepFunctions.ExecutionAlreadyExists", "StepFunctions.ExecutionAlreadyExistsException")]
    [InlineData("glue:startJobRun.sync", "Glue.ConcurrentRunExceededException", "Glue.ConcurrentRunsExceededException")]
    public void An_error_of_the_service_that_is_nearly_known_is_a_hint(string action, string name, string meant)
    {
        var finding = CodeFindings.Of("WFB3310", Catching(name, $"arn:${{AWS::Partition}}:states:::{action}")).Should().ContainSingle().Which;

        finding.Severity.Should().Be(DiagnosticSeverity.Hint);
        finding.Message.Should().StartWith($"Calls of this service end with \"{meant}\"");
        finding.Fix!.NewText.Should().Be($"\"{meant}\"");
    }

    [Theory]
    [InlineData("dynamodb:putItem", "DynamoDB.ConditionalCheckFailedException")]
    [InlineData("dynamodb:putItem", "DynamoDB.AmazonDynamoDBException")]
    [InlineData("dynamodb:putItem", "DynamoDB.SdkClientException")]
    [InlineData("dynamodb:putItem", "DynamoDB.MyOwn")]
    [InlineData("dynamodb:putItem", "DynamoDB.")]
    [InlineData("events:putEvents", "EventBridge.FailedEntry")]
    [InlineData("aws-sdk:sfn:sendTaskSuccess", "Sfn.InvalidTokenException")]
    [InlineData("aws-sdk:s3:listObjects", "S3.NoSuchBucketException")]
    [InlineData("aws-sdk:s3:copyObject", "S3.S3Exception")]
    [InlineData("sqs:sendMessage.waitForTaskToken", "SQS.SdkClientExceptions")]
    [InlineData("ecs:runTask.sync", "AmazonECS.Unknown")]
    [InlineData("apigateway:invoke", "ApiGateway.403")]
    [InlineData("${Action}", "DynamoDB.ConditionalCheckFailedExeption")]
    public void An_error_that_the_service_may_have_is_left_alone(string action, string name) =>
        CodeFindings.Of("WFB3310", Catching(name, $"arn:aws:states:::{action}")).Should().BeEmpty();

    [Theory]
    [InlineData("States.Timeout")]
    [InlineData("States.Http.StatusCode.503")]
    [InlineData("Lambda.KMSDisabledException")]
    [InlineData("Lambda.MyOwn")]
    [InlineData("Timeouts")]
    [InlineData("States.${Name}")]
    public void Known_names_and_those_of_others_are_left_alone(string name) => CodeFindings.Of("WFB3310", Catching(name)).Should().BeEmpty();

    [Fact]
    public void A_name_that_a_Fail_state_raises_is_left_alone() => CodeFindings.Of("WFB3310", $$"""
        { "StartAt": "P", "States": { "P": { "Type": "Parallel", "Next": "Z", "Catch": [ { "ErrorEquals": [ "States.Timeouts" ], "Next": "Z" } ], "Branches": [
          { "StartAt": "F", "States": { "F": { "Type": "Fail", "Error": "States.Timeouts" } } } ] }, "Z": { "Type": "Succeed" } } }
        """).Should().BeEmpty();

    [Fact]
    public void Thousands_of_names_are_compared_in_little_time()
    {
        var names = string.Join("\", \"", Enumerable.Range(0, 30_000).Select(i => $"States.Wrong{i}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        CodeFindings.Of("WFB3310", Catching(names)).Should().BeEmpty();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static string Catching(string name, string resource = "arn:aws:lambda:us-east-1:123456789012:function:F") => AslText.StateBeforeZ($$"""
        "Type": "Task", "Resource": "{{resource}}", "Parameters": "${Parameters}", "Catch": [ { "ErrorEquals": [ "{{name}}" ], "Next": "Z" } ], "Next": "Z"
        """);
}
