namespace WorkflowBuilder.Tests.Validation.Tasks;

public class IntegrationParametersRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

    [Theory]
    [InlineData("", "Parameters")]
    [InlineData(Jsonata, "Arguments")]
    public void An_integration_needs_its_field(string fields, string field)
    {
        const string Task = """ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true """;

        RuleCheck.ShouldRefuse(AslText.State(Task, fields), "WFB1605", "/States/S/Resource");
        AslText.Problems(AslText.State(Task, fields)).Single().Aws!.ToString().Should().Be(
            $"SCHEMA_VALIDATION_FAILED: {field} field is required for resource ARN: arn:aws:states:::lambda:invoke at /States/S/Resource");
    }

    [Fact]
    public void A_field_of_the_other_language_is_reported_as_that_alone() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "f" }, "End": true """),
        "WFB1109",
        "/States/S/Arguments");

    [Theory]
    [InlineData("lambda:invoke", """ "Payload": {} """, "FunctionName")]
    [InlineData("sqs:sendMessage", """ "QueueUrl": "q" """, "MessageBody")]
    [InlineData("sns:publish", """ "TopicArn": "t" """, "Message")]
    [InlineData("ecs:runTask.sync", """ "Cluster": "c" """, "TaskDefinition")]
    [InlineData("elasticmapreduce:addStep", """ "ClusterId": "c" """, "Step")]
    public void A_parameter_that_an_optimized_integration_needs_is_missed(string name, string parameters, string missing)
    {
        RuleCheck.ShouldRefuse(Task(name, parameters), "WFB1606", "/States/S/Parameters");
        AslText.Problems(Task(name, parameters)).Single().Aws!.ToString().Should().Be(
            $"SCHEMA_VALIDATION_FAILED: The field '{missing}' is required but was missing at /States/S/Parameters");
    }

    [Fact]
    public void A_required_parameter_with_a_small_letter_is_refused_where_it_stands_and_cured()
    {
        var problems = AslText.Problems(Task("sns:publish", """ "topicArn": "t", "message.$": "$.m" """));

        problems.Select(problem => (problem.Code, problem.Pointer, problem.Severity, problem.Fix?.NewText)).Should().Equal(
            ("WFB1608", "/States/S/Parameters/topicArn", DiagnosticSeverity.Warning, "\"TopicArn\""),
            ("WFB1606", "/States/S/Parameters/message.$", DiagnosticSeverity.Error, "\"Message.$\""));
        problems[1].Aws!.Message.Should().Be("The field 'Message' is required but was missing");
    }

    [Theory]
    [InlineData("sqs:sendMessage", """ "QueueUrl": "q", "MessageBody": "b", "Foo": 1 """, "Foo", null)]
    [InlineData("sqs:sendMessage", """ "QueueUrl": "q", "MessageBody": "b", "DelaySecond": 1 """, "DelaySecond", "DelaySeconds")]
    [InlineData("lambda:invoke.waitForTaskToken", """ "FunctionName": "f", "TaskToken.$": "$$.Task.Token" """, "TaskToken.$", null)]
    [InlineData("aws-sdk:s3:getObject", """ "Bucket": "b", "Key": "k", "BucketName": "b" """, "BucketName", null)]
    [InlineData("aws-sdk:s3:getObject", """ "Bucket": "b", "Key": "k", "versionId.$": "$.v" """, "versionId.$", "VersionId")]
    public void A_parameter_that_does_not_exist_is_a_warning(string name, string parameters, string parameter, string? meant)
    {
        var problem = AslText.Problems(Task(name, parameters)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1608");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Pointer.Should().Be($"/States/S/Parameters/{parameter}");
        (problem.Fix is null).Should().Be(meant is null);
        problem.Message.Should().Contain(meant ?? "Remove it");
    }

    [Fact]
    public void A_parameter_that_an_action_of_the_SDK_needs_is_a_warning()
    {
        var problem = AslText.Problems(Task("aws-sdk:s3:getObject", """ "Bucket": "b" """)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1607");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Message.Should().Contain("Key");
    }

    [Theory]
    [InlineData("lambda:invoke", """ "FunctionName.$": "$.f", "Payload.$": "$" """)]
    [InlineData("lambda:invoke", """ "${Some}": 1 """)]
    [InlineData("sqs:sendMessage.waitForTaskToken", """ "QueueUrl": "${Queue}", "MessageBody": { "t.$": "$$.Task.Token", "anything": 1 } """)]
    [InlineData("emr-containers:startJobRun.sync", """ "VirtualClusterId": "c", "ExecutionRoleArn": "r", "ReleaseLabel": "l", "JobDriver": {} """)]
    [InlineData("bedrock:invokeModel", """ "ModelId": "m", "Input": { "S3Uri": "s3://in" } """)]
    [InlineData("http:invoke", """ "ApiEndpoint": "https://e.com", "Method": "GET", "InvocationConfig": { "ConnectionArn": "c" } """)]
    [InlineData("aws-sdk:rds:describeDBInstances", """ "DbInstanceIdentifier": "d" """)]
    [InlineData("aws-sdk:rds:describeDBInstances", """ "DBInstanceIdentifier": "d" """)]
    [InlineData("aws-sdk:glacier:listVaults", "")]
    [InlineData("aws-sdk:apptest:listTestCases", """ "anything": 1 """)]
    public void What_is_there_is_let_be(string name, string parameters) => RuleCheck.ShouldAccept(Task(name, parameters));

    [Theory]
    [InlineData("\"Arguments\": \"{% $states.input %}\"")]
    [InlineData("\"Arguments\": { \"FunctionName\": \"{% $states.input.f %}\" }")]
    public void Arguments_may_be_computed(string arguments) => RuleCheck.ShouldAccept(
        AslText.State($$""" "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", {{arguments}}, "End": true """, Jsonata));

    [Fact]
    public void A_placeholder_for_all_parameters_is_let_be() => RuleCheck.ShouldAccept(
        AslText.State(""" "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": "${Parameters}", "End": true """));

    [Theory]
    [InlineData("5")]
    [InlineData("[ 1 ]")]
    [InlineData("\"x\"")]
    public void Parameters_that_are_no_object_are_refused(string parameters)
    {
        const string Resource = """ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true """;

        RuleCheck.ShouldRefuse(AslText.State($"{Resource}, \"Parameters\": {parameters}"), "WFB1102", "/States/S/Parameters");
        RuleCheck.ShouldRefuse(AslText.State($"{Resource}, \"Arguments\": {parameters}", Jsonata), "WFB1102", "/States/S/Arguments");
    }

    [Theory]
    [InlineData("sns:publish", """ "Message": "m" """, "TopicArn or TargetArn or PhoneNumber")]
    [InlineData("http:invoke", """ "ApiEndpoint": "https://e.com", "Method": "GET" """, "Authentication or InvocationConfig")]
    public void Without_any_of_the_parameters_of_which_one_is_needed_there_is_a_warning(string name, string parameters, string choices)
    {
        var problem = AslText.Problems(Task(name, parameters)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1607");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Message.Should().Contain(choices);
    }

    [Theory]
    [InlineData("sns:publish", """ "Message": "m", "PhoneNumber.$": "$.p" """)]
    [InlineData("http:invoke", """ "ApiEndpoint": "https://e.com", "Method": "GET", "Authentication": { "ConnectionArn": "c" } """)]
    public void One_of_the_parameters_is_enough(string name, string parameters) => AslText.Problems(Task(name, parameters)).Should().BeEmpty();

    private static string Task(string name, string parameters) => AslText.State(
        $$""" "Type": "Task", "Resource": "arn:aws:states:::{{name}}", "Parameters": { {{parameters}} }, "End": true """);
}
