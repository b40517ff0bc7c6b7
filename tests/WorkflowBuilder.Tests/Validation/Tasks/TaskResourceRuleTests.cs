namespace WorkflowBuilder.Tests.Validation.Tasks;

public class TaskResourceRuleTests
{
    private const string Pointer = "/States/S/Resource";

    [Theory]
    [InlineData("MyFunction")]
    [InlineData("")]
    [InlineData("${Function")]
    [InlineData("arn:aws:lambda")]
    [InlineData("arn:aws:states:::")]
    public void What_is_no_ARN_is_refused(string resource)
    {
        RuleCheck.ShouldRefuse(Task(resource), "WFB1601", Pointer);
        Aws(resource).Should().Be("SCHEMA_VALIDATION_FAILED: Value is not a valid resource ARN at /States/S/Resource");
    }

    [Fact]
    public void An_expression_is_no_ARN() =>
        RuleCheck.ShouldRefuse(AslText.State(Fields("{% $states.input.arn %}", "Arguments"), "\"QueryLanguage\": \"JSONata\","), "WFB1601", Pointer);

    [Theory]
    [InlineData("arn:aws:lambda:eu-central-1:111111111111:function:f")]
    [InlineData("arn:aws:lambda:eu-central-1:111111111111:function:f:$LATEST")]
    [InlineData("arn:aws-iso:lambda:us-iso-east-1:111111111111:function:f")]
    [InlineData("arn:aws-eusc:states:eusc-de-east-1:111111111111:activity:a")]
    [InlineData("arn:aws:swf:eu-central-1:111111111111:task:t")]
    [InlineData("${Function}")]
    [InlineData("${Function.Arn}:live")]
    [InlineData("arn:${AWS::Partition}:states:::${Integration}")]
    [InlineData("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:aws-sdk:s3:nothing")]
    public void Functions_activities_and_what_is_not_known_are_let_be(string resource) => RuleCheck.ShouldAccept(Task(resource));

    [Theory]
    [InlineData("arn:aws:states:::nothing:invoke")]
    [InlineData("arn:aws:states:::dynamodb:query")]
    [InlineData("arn:aws:states:::sqs:SendMessage")]
    [InlineData("arn:aws:states:::lambda")]
    [InlineData("arn:${AWS::Partition}:states:::dynamodb:query")]
    [InlineData("arn:aws:states:eu-central-1:111111111111:stateMachine:child")]
    public void An_optimized_integration_that_does_not_exist_is_refused(string resource)
    {
        RuleCheck.ShouldRefuse(Task(resource), "WFB1602", Pointer);
        Aws(resource).Should().Be(
            $"SCHEMA_VALIDATION_FAILED: The resource provided {resource} is not recognized. "
            + "The value is not a valid resource ARN, or the resource is not available in this region. at /States/S/Resource");
    }

    [Theory]
    [InlineData("aws-sdk:s3:ListBuckets")]
    [InlineData("aws-sdk:s3:listbuckets")]
    [InlineData("aws-sdk:s3:list_buckets")]
    [InlineData("aws-sdk:s3:foo")]
    [InlineData("aws-sdk:s3")]
    [InlineData("aws-sdk:notaservice:foo")]
    [InlineData("aws-sdk:S3:listBuckets")]
    [InlineData("aws-sdk:cloudwatch-logs:putLogEvents")]
    [InlineData("aws-sdk:logs:putLogEvents")]
    [InlineData("aws-sdk:cognito-idp:listUsers")]
    [InlineData("aws-sdk:dynamodbb:getItem")]
    public void An_action_of_the_SDK_that_cannot_exist_is_refused(string name) => RuleCheck.ShouldRefuse(Task($"arn:aws:states:::{name}"), "WFB1602", Pointer);

    [Theory]
    [InlineData("aws-sdk:s3:listObjectsV3")]
    [InlineData("aws-sdk:dynamodb:getItms")]
    [InlineData("aws-sdk:brandnew:createThing")]
    [InlineData("aws-sdk:resiliencehubv2:createApp")]
    public void An_action_of_the_SDK_that_may_be_newer_is_a_warning(string name)
    {
        var problem = AslText.Problems(Task($"arn:aws:states:::{name}")).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1603");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Message.Should().Contain("2026");
    }

    [Theory]
    [InlineData("aws-sdk:sts:assumeRole")]
    [InlineData("aws-sdk:lambda:invokeAsync")]
    [InlineData("aws-sdk:s3:selectObjectContent")]
    [InlineData("aws-sdk:cloudwatchlogs:startLiveTail")]
    public void An_action_that_is_left_out_is_refused_without_another_name(string name)
    {
        RuleCheck.ShouldRefuse(Task($"arn:aws:states:::{name}"), "WFB1602", Pointer);
        AslText.Problems(Task($"arn:aws:states:::{name}")).Single().Fix.Should().BeNull();
    }

    [Theory]
    [InlineData("arn:aws:sns:eu-central-1:111111111111:topic", "sns:publish")]
    [InlineData("arn:aws:sqs:eu-central-1:111111111111:queue", "sqs:sendMessage")]
    [InlineData("arn:aws:ecs:eu-central-1:111111111111:task-definition/t:1", "ecs:runTask")]
    [InlineData("arn:aws:events:eu-central-1:111111111111:event-bus/b", "events:putEvents")]
    [InlineData("arn:aws:s3:::bucket", "lambda:invoke")]
    [InlineData("arn:aws:lambda:eu-central-1:111111111111:layer:l:1", "lambda:invoke")]
    [InlineData("arn:aws:lambda:eu-central-1:111111111111:function:", "lambda:invoke")]
    [InlineData("arn:aws:states:eu-central-1:111111111111:activity:", "lambda:invoke")]
    [InlineData("arn:xyz:lambda:eu-central-1:111111111111:function:f", "lambda:invoke")]
    public void What_no_task_can_run_is_refused(string resource, string meant)
    {
        RuleCheck.ShouldRefuse(Task(resource), "WFB1602", Pointer);
        AslText.Problems(Task(resource)).Single().Message.Should().Contain($"arn:aws:states:::{meant}");
        Aws(resource).Should().StartWith($"SCHEMA_VALIDATION_FAILED: The resource provided {resource} is not recognized.");
    }

    [Theory]
    [InlineData("lambda:invoke.sync")]
    [InlineData("sqs:sendMessage.sync")]
    [InlineData("glue:startJobRun.waitForTaskToken")]
    [InlineData("glue:startJobRun.sync:2")]
    [InlineData("glue:startJobRun.Sync")]
    [InlineData("aws-sdk:glue:startJobRun.sync")]
    public void An_integration_waits_only_for_what_it_can(string name) => RuleCheck.ShouldRefuse(Task($"arn:aws:states:::{name}"), "WFB1604", Pointer);

    [Theory]
    [InlineData("arn:aws:states:::aws-sdk:s3:listBuckets")]
    [InlineData("arn:aws:states:::aws-sdk:s3:listBuckets.waitForTaskToken")]
    [InlineData("arn:aws-cn:states:::aws-sdk:cloudwatchlogs:describeLogGroups")]
    [InlineData("arn:aws:states:eu-central-1:111111111111:aws-sdk:s3:listBuckets")]
    [InlineData("arn:${AWS::Partition}:states:::aws-sdk:config:describeConfigRules")]
    [InlineData("arn:aws:states:::aws-sdk:lookoutvision:listProjects")]
    [InlineData("arn:aws:states:::aws-sdk:apptest:listTestCases")]
    public void An_action_of_the_SDK_is_let_be(string resource) => RuleCheck.ShouldAccept(Task(resource));

    [Theory]
    [InlineData("dynamodb:query", "aws-sdk:dynamodb:query")]
    [InlineData("events:describeRule", "aws-sdk:eventbridge:describeRule")]
    [InlineData("sqs:SendMessage.waitForTaskToken", "sqs:sendMessage.waitForTaskToken")]
    [InlineData("aws-sdk:logs:putLogEvents", "aws-sdk:cloudwatchlogs:putLogEvents")]
    [InlineData("aws-sdk:S3:ListBuckets", "aws-sdk:s3:listBuckets")]
    [InlineData("aws-sdk:dynamodb:getItms", "aws-sdk:dynamodb:getItem")]
    [InlineData("aws-sdk:dynamodbb:getItem", "aws-sdk:dynamodb:getItem")]
    public void The_integration_that_is_meant_is_offered(string name, string meant)
    {
        var fix = AslText.Problems(Task($"arn:${{P}}:states:::{name}"))[0].Fix;

        fix!.NewText.Should().Be($"\"arn:${{P}}:states:::{meant}\"");
        fix.Pointer.Should().Be(Pointer);
    }

    private static string Task(string resource) => AslText.State(Fields(resource, "Parameters"));

    // A placeholder among the parameters stands for any that are needed.
    private static string Fields(string resource, string field) =>
        $$""" "Type": "Task", "Resource": "{{resource}}", "{{field}}": { "${Some}": 1 }, "End": true """;

    private static string? Aws(string resource) => AslText.Problems(Task(resource)).Single().Aws?.ToString();
}
