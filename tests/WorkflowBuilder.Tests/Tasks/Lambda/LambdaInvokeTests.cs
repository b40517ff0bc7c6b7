using System.Text.Json;

namespace WorkflowBuilder.Tests.Tasks.Lambda;

public class LambdaInvokeTests
{
    private const string Retries = """
        {
          "ErrorEquals": ["Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException"],
          "IntervalSeconds": 2,
          "MaxAttempts": 6,
          "BackoffRate": 2
        }
        """;

    [Fact]
    public void A_bare_call_passes_the_input_on_and_retries_what_the_service_got_wrong() =>
        Compiled.Of(new LambdaInvoke("Greet", "arn:f")).ShouldBeInOrder($$"""
            {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Parameters": { "FunctionName": "arn:f", "Payload.$": "$" },
              "Retry": [{{Retries}}],
              "End": true
            }
            """);

    [Fact]
    public void Every_property_is_written_in_the_fixed_order()
    {
        var invoke = new LambdaInvoke("Greet", "arn:f")
        {
            RetryOnServiceExceptions = false,
            Qualifier = "live",
            ClientContext = JsonPath.StringAt("$.context"),
            InvocationType = LambdaInvocationType.Event,
            Payload = new { id = JsonPath.StringAt("$.id"), nothing = (string?)null },
            ResultSelector = new { p = JsonPath.ObjectAt("$.Payload") },
            ResultPath = "$.result",
            TaskTimeout = TimeSpan.FromSeconds(10),
            Credentials = new() { RoleArn = "arn:role" },
        };

        Compiled.Of(invoke).ShouldBeInOrder("""
            {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Credentials": { "RoleArn": "arn:role" },
              "Parameters": {
                "FunctionName": "arn:f",
                "Payload": { "id.$": "$.id", "nothing": null },
                "InvocationType": "Event",
                "ClientContext.$": "$.context",
                "Qualifier": "live"
              },
              "ResultSelector": { "p.$": "$.Payload" },
              "ResultPath": "$.result",
              "TimeoutSeconds": 10,
              "End": true
            }
            """);
    }

    [Theory]
    [InlineData(LambdaInvocationType.RequestResponse, "RequestResponse")]
    [InlineData(LambdaInvocationType.Event, "Event")]
    [InlineData(LambdaInvocationType.DryRun, "DryRun")]
    public void Every_invocation_type_has_its_name(LambdaInvocationType type, string expected) =>
        ParametersOf(new("Greet", "arn:f") { InvocationType = type }).GetProperty("InvocationType").GetString().Should().Be(expected);

    [Fact]
    public void The_payload_may_be_a_path_or_plain_text()
    {
        ParametersOf(new("Path", "arn:f") { Payload = JsonPath.ObjectAt("$.p") }).ShouldBe("""{ "FunctionName": "arn:f", "Payload.$": "$.p" }""");
        ParametersOf(new("Text", "arn:f") { Payload = "text" }).ShouldBe("""{ "FunctionName": "arn:f", "Payload": "text" }""");
        ParametersOf(new("Null", "arn:f") { Payload = Result.Null }).ShouldBe("""{ "FunctionName": "arn:f", "Payload": null }""");
    }

    [Fact]
    public void A_jsonata_call_has_arguments()
    {
        var workflow = new Workflow("Test", new LambdaInvoke("Greet", "arn:f") { RetryOnServiceExceptions = false }) { QueryLanguage = QueryLanguage.Jsonata };

        Compiled.Of(workflow).GetProperty("States").GetProperty("Greet").ShouldBeInOrder("""
            {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": { "FunctionName": "arn:f", "Payload": "{% $states.input %}" },
              "End": true
            }
            """);
    }

    [Fact]
    public void Retries_of_the_user_come_after_those_of_the_service() =>
        Compiled.Of(new LambdaInvoke("Greet", "arn:f").AddRetry().AddRetry(new() { Errors = ["Mine"] })).GetProperty("Retry")
            .ShouldBe($$"""[{{Retries}}, { "ErrorEquals": ["Mine"] }, { "ErrorEquals": ["States.ALL"] }]""");

    [Fact]
    public void The_response_alone_comes_from_the_function_itself()
    {
        var invoke = new LambdaInvoke("Greet", "arn:f") { PayloadResponseOnly = true, Payload = new { id = JsonPath.StringAt("$.id") } };

        Compiled.Of(invoke).ShouldBeInOrder($$"""
            { "Type": "Task", "Resource": "arn:f", "Parameters": { "id.$": "$.id" }, "Retry": [{{Retries}}], "End": true }
            """);
    }

    [Fact]
    public void The_response_alone_needs_no_payload() =>
        Compiled.Of(new LambdaInvoke("Greet", "arn:f") { PayloadResponseOnly = true, RetryOnServiceExceptions = false })
            .ShouldBe("""{ "Type": "Task", "Resource": "arn:f", "End": true }""");

    [Theory]
    [MemberData(nameof(Unusable))]
    public void The_response_alone_leaves_no_room_for_other_settings(LambdaInvoke invoke, string property)
    {
        var problem = Compiled.ProblemOf(invoke);

        problem.Code.Should().Be("WFB9010");
        problem.Pointer.Should().Be("/States/Greet");
        problem.Message.Should().Contain("\"Greet\" (LambdaInvokeTests.cs:").And.Contain($"and {property},").And.EndWith("Drop one of the two.");
    }

    [Fact]
    public void A_call_that_waits_for_a_token_must_pass_it_on()
    {
        var problem = Compiled.ProblemOf(new LambdaInvoke("Greet", "arn:f") { IntegrationPattern = IntegrationPattern.WaitForTaskToken });

        problem.Code.Should().Be("WFB9009");
        problem.Message.Should().Contain("\"Greet\" (LambdaInvokeTests.cs:").And.EndWith("Put JsonPath.TaskToken into its payload.");
    }

    [Theory]
    [MemberData(nameof(TokenPayloads))]
    public void The_token_may_stand_anywhere_in_the_payload(object payload)
    {
        var invoke = new LambdaInvoke("Greet", "arn:f") { IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = payload };

        Compiled.Of(invoke).GetProperty("Resource").GetString().Should().Be("arn:aws:states:::lambda:invoke.waitForTaskToken");
    }

    public static TheoryData<LambdaInvoke, string> Unusable() => new()
    {
        { new("Greet", "arn:f") { PayloadResponseOnly = true, IntegrationPattern = IntegrationPattern.WaitForTaskToken }, "IntegrationPattern" },
        { new("Greet", "arn:f") { PayloadResponseOnly = true, InvocationType = LambdaInvocationType.Event }, "InvocationType" },
        { new("Greet", "arn:f") { PayloadResponseOnly = true, ClientContext = "c" }, "ClientContext" },
        { new("Greet", "arn:f") { PayloadResponseOnly = true, Qualifier = "q" }, "Qualifier" },
    };

    public static TheoryData<object> TokenPayloads() => new()
    {
        JsonPath.TaskToken,
        JsonPath.EntireContext,
        new { a = new object[] { new { token = JsonPath.TaskToken } } },
        new { text = JsonPath.Format("token={}", JsonPath.TaskToken) },
        "{% $states.context.Task.Token %}",
        "{% $states.context %}",
        new Dictionary<string, string> { ["token.$"] = "$$.Task.Token" },
        new Dictionary<string, string> { ["context.$"] = "$$" },
    };

    private static JsonElement ParametersOf(LambdaInvoke invoke) => Compiled.Of(invoke).GetProperty("Parameters");
}
