namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class IntegrationResultsTests
{
    private const string Code = "WFB3130";
    private const string Lambda = "\"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": { \"FunctionName\": \"f\" }";
    private const string Execution = "\"Parameters\": { \"StateMachineArn\": \"arn:aws:states:us-east-1:123456789012:stateMachine:m\" }";

    [Theory]
    [InlineData(Lambda + ", \"OutputPath\": \"$.statusCode\"", "OutputPath")]
    [InlineData(Lambda + ", \"ResultSelector\": { \"x.$\": \"$.body\" }", "ResultSelector/x.$")]
    [InlineData(Lambda + ", \"Assign\": { \"x.$\": \"$.body\" }", "Assign/x.$")]
    [InlineData("\"Resource\": \"arn:aws:states:::states:startExecution\", \"OutputPath\": \"$.Output\", " + Execution, "OutputPath")]
    public void A_field_of_something_else_than_the_result_is_found(string fields, string place) =>
        RuleCheck.ShouldFind(Task(fields), Code, $"/States/A/{place}", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData(Lambda + ", \"OutputPath\": \"$.Payload.body\"")]
    [InlineData(Lambda + ", \"ResultPath\": \"$.r\", \"OutputPath\": \"$.body\"")]
    [InlineData("\"Resource\": \"arn:aws:states:::lambda:invoke.waitForTaskToken\", \"OutputPath\": \"$.body\", \"Parameters\": { \"FunctionName\": \"f\", \"Payload\": { \"t.$\": \"$$.Task.Token\" } }")]
    [InlineData("\"Resource\": \"arn:aws:states:::states:startExecution.sync:2\", \"OutputPath\": \"$.Output.a\", " + Execution)]
    public void What_may_be_in_the_result_is_left_alone(string fields) => RuleCheck.ShouldNotFind(Task(fields), Code);

    [Fact]
    public void The_cure_says_where_a_function_puts_its_result() => RuleCheck.ShouldFind(
        Task(Lambda + ", \"OutputPath\": \"$.statusCode\""), Code, "/States/A/OutputPath", DiagnosticSeverity.Warning)
        .Message.Should().EndWith("lambda:invoke puts what the function returns into \"Payload\": read it from there.");

    [Fact]
    public void The_output_of_a_job_is_text_unless_the_second_version_waits_for_it() => RuleCheck.ShouldFind(
        Task("\"Resource\": \"arn:aws:states:::states:startExecution.sync\", \"OutputPath\": \"$.Output.a\", " + Execution),
        "WFB3101",
        "/States/A/OutputPath",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("http:invoke", "$.body", "http:invoke puts the body of the answer into \"ResponseBody\": read it from there.")]
    [InlineData("apigateway:invoke", "$.message", "apigateway:invoke puts the body of the answer into \"ResponseBody\": read it from there.")]
    [InlineData("bedrock:invokeModel", "$.content[0].text", "bedrock:invokeModel puts what the model returns into \"Body\": read it from there.")]
    [InlineData("dynamodb:getItem", "$.total.N", "each attribute with its type: read it from there, as in \"Item.orderId.S\".")]
    [InlineData("glue:startJobRun", "$.JobRunState", "It only starts the job: use \"arn:aws:states:::glue:startJobRun.sync\" to wait for its end.")]
    [InlineData("ecs:runTask", "$.Containers[0].ExitCode", "use \"arn:aws:states:::ecs:runTask.sync\" to wait for its end.")]
    [InlineData("ecs:runTask", "$.LastStatus", "use \"arn:aws:states:::ecs:runTask.sync\" to wait for its end.")]
    [InlineData("ecs:runTask.sync", "$.ExitCode", "\"ExitCode\" is in each item of \"Containers\": read it from there.")]
    [InlineData("athena:startQueryExecution.sync", "$.QueryExecutionId", "\"QueryExecutionId\" is in \"QueryExecution\": read it from there.")]
    [InlineData("codebuild:startBuild.sync", "$.BuildStatus", "\"BuildStatus\" is in \"Build\": read it from there.")]
    [InlineData("codebuild:startBuild", "$.BuildStatus", "\"BuildStatus\" is in \"Build\": read it from there.")]
    public void The_cure_says_where_to_find_what_is_read(string action, string path, string cure) =>
        RuleCheck.ShouldFind(Call(action, path), Code, "/States/A/OutputPath", DiagnosticSeverity.Warning).Message.Should().EndWith(cure);

    [Theory]
    [InlineData("http:invoke", "$.statusCode", "$.StatusCode")]
    [InlineData("glue:startJobRun", "$.JobRunID", "$.JobRunId")]
    [InlineData("glue:startJobRun.sync", "$.JobRunStat", "$.JobRunState")]
    [InlineData("batch:submitJob.sync", "$.Container.exitCode", "$.Container.ExitCode")]
    [InlineData("athena:getQueryResults", "$.ResultSet.rows", "$.ResultSet.Rows")]
    [InlineData("athena:getQueryExecution", "$.QueryExecution.Status.state", "$.QueryExecution.Status.State")]
    [InlineData("sagemaker:createTrainingJob.sync", "$.ModelArtifacts.S3ModelArtifact", "$.ModelArtifacts.S3ModelArtifacts")]
    public void A_misspelt_field_is_found_with_the_right_one(string action, string path, string suggestion)
    {
        var found = RuleCheck.ShouldFind(Call(action, path), "WFB3101", "/States/A/OutputPath", DiagnosticSeverity.Warning);

        found.Fix!.NewText.Should().Be($"\"{suggestion}\"");
    }

    [Theory]
    [InlineData("glue:startJobRun.sync", "$.Cost")]
    [InlineData("athena:getQueryExecution", "$.QueryExecution.Cost")]
    public void What_a_description_does_not_say_today_is_a_hint(string action, string path) =>
        RuleCheck.ShouldFind(Call(action, path), "WFB3101", "/States/A/OutputPath", DiagnosticSeverity.Hint);

    [Fact]
    public void What_one_of_two_descriptions_does_not_say_today_is_a_hint_too() => RuleCheck.ShouldFind(
        """
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "BooleanEquals": true, "Next": "L" } ], "Default": "R" },
            "L": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": { "JobName": "l" }, "Next": "B" },
            "R": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": { "JobName": "r" }, "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$.Cost", "End": true } } }
        """,
        "WFB3101",
        "/States/B/InputPath",
        DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("ecs:runTask", "$.Tasks[0].TaskArn")]
    [InlineData("ecs:runTask.sync", "$.Containers[0].ExitCode")]
    [InlineData("athena:getQueryResults", "$.ResultSet.Rows[1].Data[0].VarCharValue")]
    [InlineData("athena:getQueryResults", "$.ResultSet.ResultSetMetadata.ColumnInfo[0].Name")]
    [InlineData("http:invoke", "$.ResponseBody.anything.at.all")]
    [InlineData("dynamodb:getItem", "$.Item.total.N")]
    [InlineData("glue:startJobRun", "$.JobName")]
    [InlineData("codebuild:startBuild.sync", "$.Build.ReportArns")]
    [InlineData("eks:createCluster.sync", "$.Cluster.CertificateAuthority.Data")]
    [InlineData("states:startExecution.sync", "$.RedriveCount")]
    [InlineData("sagemaker:createTrainingJob.sync", "$.TrainingJobName")]
    [InlineData("mediaconvert:createJob.sync", "$.anything")]
    [InlineData("eks:call", "$.anything")]
    [InlineData("aws-sdk:s3:listBuckets", "$.anything")]
    public void What_an_integration_answers_may_be_read(string action, string path) => AslText.ProblemsAndHints(Call(action, path))
        .Should().NotContain(finding => finding.Code == Code || finding.Code == "WFB3101");

    [Fact]
    public void A_placeholder_may_stand_for_the_partition() => RuleCheck.ShouldFind(
        Call("http:invoke", "$.body").Replace("arn:aws:", "arn:${AWS::Partition}:", StringComparison.Ordinal),
        Code,
        "/States/A/OutputPath",
        DiagnosticSeverity.Warning);

    [Fact]
    public void Every_entry_of_the_table_is_an_integration_with_its_pattern()
    {
        var integrations = OptimizedIntegrations.Names.Select(name => OptimizedIntegrations.Find(name)!).ToList();
        var names = integrations.SelectMany(integration => integration.Patterns.Append("").Select(pattern => integration.Name + pattern));

        ResultTable.Integrations.Should().BeSubsetOf(names);
        ResultTable.Integrations.Should().OnlyContain(name => ResultTable.Find(name)!.Kind == ShapeKind.Object);
    }

    [Fact]
    public void An_expression_is_judged_too() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "QueryLanguage": "JSONata", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": { "FunctionName": "f" }, "Output": "{% $states.result.body %}", "End": true } } }
        """,
        Code,
        "/States/A/Output",
        DiagnosticSeverity.Warning);

    private static string Call(string action, string path) =>
        Task($"\"Resource\": \"arn:aws:states:::{action}\", \"Parameters\": \"${{Parameters}}\", \"OutputPath\": \"{path}\"");

    private static string Task(string fields) => $$"""
        { "StartAt": "A", "States": { "A": { "Type": "Task", {{fields}}, "End": true } } }
        """;
}
