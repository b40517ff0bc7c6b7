using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class RefusalTests
{
    private const string Queue = """
        { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody": "b" }, "End": true }
        """;
    private const string Branches = """
        { "Type": "Parallel", "Branches": [ { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } } ], "End": true }
        """;

    public static TheoryData<string, StateTestRequest, string> Requests => new()
    {
        { """{ "Type": "Succeed" }""", new() { Mock = Tested.Return("{}") }, "State type 'Succeed' is not supported when a mock is specified" },
        { """{ "Type": "Wait", "Seconds": 1, "End": true }""", new() { Mock = Tested.Return("{}") }, "State type 'Wait' is not supported when a mock is specified" },
        { Queue, new(), "RoleArn must be specified when testing a Task state" },
        { Queue, new() { Mock = Tested.Return("{}") with { ErrorOutput = new("E") } }, "A test mock should have only one of the following fields: [result, errorOutput]." },
        { Queue, new() { Mock = new() }, "A test mock should have one of the following fields: [result, errorOutput]." },
        { Queue, new() { Mock = StateMock.Throw("E"), RevealSecrets = true }, "TestState does not support RevealSecrets when a mock is specified." },
        { Queue, new() { Configuration = new() { MapIterationFailureCount = 1 } }, "TestState does not support MapIterationFailureCount when a mock is not specified." },
        { Branches, new() { Mock = Tested.Return("{}") }, "Mocked result must be an array." },
        { Branches, new() { Mock = Tested.Return("[1, 2]") }, "Mocked result must contain the same number of items as number of Parallel branches." },
        {
            Queue,
            new() { Mock = StateMock.Throw("E"), Configuration = new() { RetrierRetryCount = -1 } },
            "1 validation error detected: Value '-1' at 'stateConfiguration.retrierRetryCount' failed to satisfy constraint: Member must have value greater than or equal to 0"
        },
        {
            Queue,
            new() { Mock = StateMock.Throw(new string('E', 257)) },
            "1 validation error detected: Value at 'mock.errorOutput.error' failed to satisfy constraint: Member must have length less than or equal to 256"
        },
        {
            Queue,
            new() { Mock = StateMock.Return(JsonData.From(new string('x', 300_000))) },
            "1 validation error detected: Value at 'mock.result' failed to satisfy constraint: Member must have size less than or equal to 262144 bytes in UTF-8 encoding"
        },
        { Queue, new() { Variables = JsonData.Null }, "Variables must be a JSON object" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Requests_that_AWS_refuses_are_refused(string state, StateTestRequest request, string message)
    {
        var test = () => Tested.RunAsync(state, request);

        var refused = (await test.Should().ThrowAsync<StateTestException>()).Which;
        refused.Message.Should().Be(message);
        refused.Code.Should().Be("ValidationException");
    }

    [Theory]
    [InlineData(".sync")]
    [InlineData(".waitForTaskToken")]
    public async Task Tasks_that_wait_need_a_mock(string pattern)
    {
        var test = () => Tested.RunAsync(
            $$"""{ "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask{{pattern}}", "Parameters": { "TaskDefinition": "t" }, "End": true }""",
            new() { RoleArn = Tested.Role });

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("*can only be tested with a mock.");
    }

    [Fact]
    public async Task Parallel_and_Map_need_a_mock()
    {
        var test = () => Tested.RunAsync(Branches);

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("TestState API does not support Map or Parallel states.*")
            .Which.Code.Should().Be("InvalidDefinition");
    }

    [Fact]
    public async Task A_role_has_an_ARN()
    {
        var test = () => Tested.RunAsync(Queue, new() { RoleArn = "role" });

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("Invalid Arn: 'Invalid ARN prefix: role'").Which.Code.Should().Be("InvalidArn");
    }

    [Theory]
    [InlineData("", "SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object at null")]
    [InlineData("{", "INVALID_JSON_DESCRIPTION: *")]
    [InlineData("""{ "Type": "Pass", "End": true } }, "x": {""", "INVALID_JSON_DESCRIPTION: *")]
    [InlineData("[]", "SCHEMA_VALIDATION_FAILED: *")]
    [InlineData("""{ "Type": "Stop" }""", "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/StateName/Type")]
    [InlineData("""{ "Type": "Choice", "Choices": [] }""", "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/StateName/Choices*")]
    [InlineData("""{ "Type": "Pass", "InputPath": "$[", "End": true }""", "SCHEMA_VALIDATION_FAILED: * at /States/StateName/InputPath")]
    public void A_wrong_definition_is_refused(string definition, string problem)
    {
        var create = () => StateTester.Create(definition);

        create.Should().Throw<StateTestException>().WithMessage($"Invalid State Machine Definition: '{problem}'").Which.Code.Should().Be("InvalidDefinition");
    }

    [Fact]
    public void What_is_inside_of_a_state_must_be_right()
    {
        var create = () => StateTester.Create(Branches.Replace("\"End\": true } } } ]", "\"Next\": \"B\" } } } ]", StringComparison.Ordinal));

        create.Should().Throw<StateTestException>().WithMessage("*MISSING_TRANSITION_TARGET: Missing 'Next' target: B at /States/StateName/Branches[0]/States/A/Next*");
    }
}
