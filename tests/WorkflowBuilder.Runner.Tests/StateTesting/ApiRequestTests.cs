using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

public class ApiRequestTests
{
    [Fact]
    public void The_members_of_a_request_are_read()
    {
        var request = Read("""
            { "input": "[1]", "inspectionLevel": "TRACE", "context": "{}", "variables": "{\"v\": 1}", "roleArn": "arn:r", "revealSecrets": true, "other": 1,
              "mock": { "result": "7", "fieldValidationMode": "PRESENT" },
              "stateConfiguration": { "retrierRetryCount": 2, "errorCausedByState": "S", "mapItemReaderData": "a,b", "mapIterationFailureCount": 0 } }
            """);

        request.Should().Be(new StateTestRequest
        {
            Input = JsonData.Parse("[1]"),
            InspectionLevel = InspectionLevel.Trace,
            Context = JsonData.EmptyObject,
            Variables = JsonData.Parse("""{ "v": 1 }"""),
            RoleArn = "arn:r",
            RevealSecrets = true,
            Mock = new() { Result = JsonData.From(7L), FieldValidationMode = FieldValidationMode.Present },
            Configuration = new() { RetrierRetryCount = 2, ErrorCausedByState = "S", MapItemReaderData = "a,b", MapIterationFailureCount = 0 },
        });
    }

    [Fact]
    public void A_request_without_members_has_the_defaults() => Read("{}").Should().Be(new StateTestRequest());

    [Theory]
    [InlineData("""{ "input": "{" }""", "InvalidExecutionInput", "Invalid State Machine Execution Input: '*'")]
    [InlineData("""{ "input": "" }""", "InvalidExecutionInput", "Invalid State Machine Execution Input: 'Invalid execution input.'")]
    [InlineData("""{ "mock": { "result": "no" } }""", "ValidationException", "Mocked result must be valid JSON")]
    [InlineData("""{ "context": "no" }""", "ValidationException", "Invalid Context object provided: *")]
    [InlineData("""{ "variables": "no" }""", "ValidationException", "Variables must be valid JSON")]
    [InlineData("""{ "inspectionLevel": "Info" }""", "ValidationException", "*Value 'Info' at 'inspectionLevel' failed to satisfy constraint: Member must satisfy enum value set: [INFO, DEBUG, TRACE]")]
    [InlineData("""{ "input": {} }""", "SerializationException", "The member input must be a string.")]
    [InlineData("""{ "revealSecrets": 1 }""", "SerializationException", "The member revealSecrets must be a boolean.")]
    [InlineData("""{ "stateConfiguration": { "retrierRetryCount": 99999999999 } }""", "SerializationException", "The member retrierRetryCount must be an integer.")]
    public void Members_that_are_wrong_are_refused(string request, string code, string message)
    {
        var read = () => Read(request);

        read.Should().Throw<StateTestException>().WithMessage(message).Which.Code.Should().Be(code);
    }

    private static StateTestRequest Read(string request) => StateTestRequest.FromJson(JsonData.Parse(request));
}
