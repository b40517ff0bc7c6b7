using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class MockedResultTests
{
    [Theory]
    [InlineData("sqs:sendMessage", """{ "MessageId": 5 }""", "Field 'MessageId' must be a string")]
    [InlineData("dynamodb:getItem", """{ "Item": { "id": { "S": 1 } } }""", "Field 'S' must be a string")]
    [InlineData("dynamodb:getItem", """{ "Item": [] }""", "Field 'Item' must be an object")]
    [InlineData("aws-sdk:dynamodb:scan", """{ "Count": "1" }""", "Field 'Count' must be a number")]
    [InlineData("aws-sdk:dynamodb:listTables", """{ "TableNames": ["ab"] }""", "Field 'TableNames' is smaller than the minimum length")]
    [InlineData("aws-sdk:kms:describeKey", """{ "KeyMetadata": {} }""", "Required field 'KeyId' is missing")]
    [InlineData("aws-sdk:kms:describeKey", """{ "KeyMetadata": { "KeyId": "k", "Enabled": "yes" } }""", "Field 'Enabled' must be a boolean")]
    [InlineData("aws-sdk:kms:describeKey", """{ "KeyMetadata": { "KeyId": "k", "KeyState": "Lost" } }""", "Field 'KeyState' is not an expected value")]
    [InlineData("sqs:sendMessage", "[]", null)]
    [InlineData("states:startExecution.sync:2", "{}", "Required field 'ExecutionArn' is missing")]
    [InlineData("lambda:invoke", """{ "Payload": { "total": 5 } }""", "Field 'Payload' must be a string")]
    [InlineData("glue:startJobRun.sync", """{ "JobRun": { "Attempt": "1" } }""", "Field 'Attempt' must be a number")]
    [InlineData("aws-sdk:rds:describeDBInstances", """{ "DbInstances": [ { "DbInstanceArn": 1 } ] }""", "Field 'DbInstanceArn' must be a string")]
    [InlineData("aws-sdk:config:describeConfigRules", """{ "ConfigRules": {} }""", "Field 'ConfigRules' must be an array")]
    public async Task Results_that_the_service_does_not_give_are_refused(string resource, string result, string? problem)
    {
        var test = () => RunAsync(resource, result);

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage(
            problem is null ? "Mocked result must be a JSON object." : $"Mock result schema validation error: {problem}");
    }

    [Theory]
    [InlineData("sqs:sendMessage", """{ "MessageId": "m", "Unknown": 1 }""")]
    [InlineData("lambda:invoke", """{ "Payload": "{\"total\": 5}", "StatusCode": 200 }""")]
    [InlineData("ecs:runTask.sync", """{ "anything": true }""")]
    [InlineData("sqs:sendMessage.waitForTaskToken", "\"approved\"")]
    [InlineData("http:invoke", """{ "StatusCode": "as it is" }""")]
    [InlineData("aws-sdk:newservice:createThing", "7")]
    [InlineData("aws-sdk:sqs:deleteMessage", "{}")]
    [InlineData("aws-sdk:rds:describeDBInstances", """{ "DbInstances": [ { "AllocatedStorage": 20 } ] }""")]
    public async Task Results_that_cannot_be_told_to_be_wrong_are_taken(string resource, string result)
    {
        var tested = await RunAsync(resource, result);

        tested.Status.Should().Be(StateTestStatus.Succeeded);
        tested.Output.Should().Be(JsonData.Parse(result));
    }

    [Fact]
    public async Task A_result_that_is_nested_too_deeply_is_refused()
    {
        var result = $$"""{ "Item": { "a": {{string.Concat(Enumerable.Repeat("{\"L\":[", 32_000))}}{{string.Concat(Enumerable.Repeat("]}", 32_000))}} } }""";

        var test = () => RunAsync("dynamodb:getItem", result);

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("Mock result schema validation error: Field 'L' is nested too deeply to be compared");
    }

    [Fact]
    public async Task A_function_by_its_ARN_answers_what_it_likes()
    {
        var tested = await RunAsync("arn:aws:lambda:eu-west-1:123456789012:function:price", "12.5", whole: true);

        tested.Output.ToString().Should().Be("12.5");
    }

    [Fact]
    public async Task Required_fields_may_be_missing_where_only_those_present_are_compared()
    {
        var tested = await RunAsync("states:startExecution", "{}", FieldValidationMode.Present);
        var test = () => RunAsync("states:startExecution", """{ "StartDate": 1 }""", FieldValidationMode.Present);

        tested.Status.Should().Be(StateTestStatus.Succeeded);
        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("*Field 'StartDate' must be a string");
    }

    [Fact]
    public async Task Nothing_is_compared_where_that_is_wanted()
    {
        var tested = await RunAsync("lambda:invoke", """{ "Payload": { "total": 5 } }""", FieldValidationMode.None);

        tested.Status.Should().Be(StateTestStatus.Succeeded);
    }

    [Fact]
    public async Task Long_lists_are_compared_to_their_end()
    {
        var objects = string.Join(',', Enumerable.Repeat("""{ "Key": "k" }""", 10_000));
        var test = () => RunAsync("aws-sdk:s3:listObjectsV2", $$"""{ "Contents": [ {{objects}}, { "Key": 1 } ] }""");

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("*Field 'Key' must be a string");
    }

    // A placeholder stands for the parameters, whatever the resource needs.
    private static System.Threading.Tasks.Task<StateTestResult> RunAsync(
        string resource, string result, FieldValidationMode mode = FieldValidationMode.Strict, bool whole = false) => Tested.RunAsync(
            $$"""{ "Type": "Task", "Resource": "{{(whole ? "" : "arn:aws:states:::")}}{{resource}}", "Parameters": { "${Any}": 1 }, "End": true }""",
            new() { Mock = StateMock.Return(JsonData.Parse(result), mode) });
}
