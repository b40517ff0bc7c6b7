using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class ContextTests
{
    private const string Context = """{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.context %}", "End": true }""";

    [Fact]
    public async Task A_context_is_made_up_where_none_is_given()
    {
        var result = await Tested.RunAsync(Context, new() { Input = JsonData.From(1L) }, run =>
        {
            run.ExecutionName = "e";
            run.TimeProvider = StoppedClock.At("2026-02-03T04:05:06Z");
        });

        result.Output["Execution"].Members.Select(member => member.Key).Should().Equal("Id", "Input", "StartTime", "Name", "RoleArn");
        result.Output["Execution"]["RoleArn"].IsNull.Should().BeTrue();
        result.Output["State"].ToString().Should().Be("""{"Name":"StateName","EnteredTime":"2026-02-03T04:05:06.000Z"}""");
    }

    [Fact]
    public async Task A_given_context_is_the_whole_of_it()
    {
        var result = await Tested.RunAsync(Context, new() { Context = JsonData.Parse("""{ "State": { "Name": "Mine", "RetryCount": 2 } }""") });

        result.Output.ToString().Should().Be("""{"State":{"Name":"Mine","RetryCount":2}}""");
    }

    [Fact]
    public async Task A_given_token_is_that_of_the_task()
    {
        var result = await Tested.RunAsync(
            """
            { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true,
              "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" } }
            """,
            new()
            {
                Context = JsonData.Parse("""{ "Task": { "Token": "secret" } }"""),
                InspectionLevel = InspectionLevel.Debug,
                Mock = Tested.Return("1"),
            });

        result.InspectionData!.AfterParameters.ToString().Should().Be("""{"QueueUrl":"q","MessageBody":"secret"}""");
    }

    [Theory]
    [InlineData("""{ "Task": { "Token": "t" } }""", "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern")]
    [InlineData("""{ "Map": {} }""", "'Map' field is not supported when mocking a Context object")]
    [InlineData("""{ "Other": {} }""", "Field 'Other' is not allowed")]
    [InlineData("""{ "State": { "Other": 1 } }""", "Field 'Other' is not allowed")]
    [InlineData("""{ "Execution": { "Id": 1 } }""", "Execution.Id must be a string")]
    [InlineData("""{ "State": 1 }""", "State must be an object")]
    [InlineData("[]", "Context object must be a JSON object")]
    public async Task Other_contexts_are_refused(string context, string problem)
    {
        var test = () => Tested.RunAsync(Context, new() { Context = JsonData.Parse(context) });

        (await test.Should().ThrowAsync<StateTestException>()).WithMessage($"Invalid Context object provided: {problem}").Which.Code.Should().Be("ValidationException");
    }

    [Fact]
    public async Task Given_variables_can_be_read_and_changed()
    {
        var result = await Tested.RunAsync(
            """{ "Type": "Pass", "Parameters": { "n.$": "States.MathAdd($count, 1)" }, "Assign": { "count.$": "$.n" }, "End": true }""",
            new() { Variables = JsonData.Parse("""{ "count": 4, "kept": true }"""), InspectionLevel = InspectionLevel.Debug });

        result.Output.ToString().Should().Be("""{"n":5}""");
        result.InspectionData!.Variables.ToString().Should().Be("""{"count":5,"kept":true}""");
    }
}
