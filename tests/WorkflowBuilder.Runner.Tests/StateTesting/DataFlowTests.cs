using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class DataFlowTests
{
    [Fact]
    public async Task A_task_tells_each_step_of_JSONPath()
    {
        var result = await Tested.InspectAsync(
            """
            { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Next": "Ship", "InputPath": "$.order",
              "Parameters": { "QueueUrl": "q", "MessageBody.$": "$.id" },
              "ResultSelector": { "message.$": "$.MessageId" }, "ResultPath": "$.sent", "OutputPath": "$.sent" }
            """,
            """{ "order": { "id": "A7" } }""",
            Tested.Return("""{ "MessageId": "m1" }"""));

        result.Should().BeEquivalentTo(new { Status = StateTestStatus.Succeeded, NextState = "Ship", Error = (string?)null });
        result.Output.ToString().Should().Be("""{"message":"m1"}""");
        result.InspectionData.Told().Should().Equal(
            """input={"order":{"id":"A7"}}""",
            """afterInputPath={"id":"A7"}""",
            """afterParameters={"QueueUrl":"q","MessageBody":"A7"}""",
            """result={"MessageId":"m1"}""",
            """afterResultSelector={"message":"m1"}""",
            """afterResultPath={"order":{"id":"A7"},"sent":{"message":"m1"}}""");
    }

    [Fact]
    public async Task A_task_tells_each_step_of_JSONata()
    {
        var result = await Tested.InspectAsync(
            """
            { "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "Message": "{% $states.input.text %}" },
              "Output": "{% $states.result.MessageId %}", "Assign": { "last": "{% $states.result.MessageId %}" }, "End": true }
            """,
            """{ "text": "Hello" }""",
            Tested.Return("""{ "MessageId": "m2" }"""));

        result.Output.ToString().Should().Be("\"m2\"");
        result.InspectionData.Told().Should().Equal(
            """input={"text":"Hello"}""",
            """afterArguments={"Message":"Hello"}""",
            """result={"MessageId":"m2"}""",
            """variables={"last":"m2"}""");
    }

    [Theory]
    [InlineData("""{ "Type": "Succeed" }""", "input", "afterInputPath")]
    [InlineData("""{ "Type": "Wait", "Seconds": 60, "End": true }""", "input", "afterInputPath")]
    [InlineData("""{ "Type": "Fail", "Error": "E" }""", "input", "afterInputPath")]
    [InlineData("""{ "Type": "Pass", "End": true }""", "input", "afterInputPath", "afterParameters", "afterResultSelector", "afterResultPath")]
    [InlineData("""{ "Type": "Pass", "Result": 1, "End": true }""", "input", "result", "afterResultSelector", "afterResultPath")]
    [InlineData("""{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": 1, "End": true }""", "input")]
    public async Task Each_type_of_state_tells_what_it_has(string state, params string[] members)
    {
        var result = await Tested.InspectAsync(state, "{}");

        result.InspectionData!.ToJson().Members.Select(member => member.Key).Should().Equal(members);
    }

    [Fact]
    public async Task What_comes_before_a_field_that_fails_is_told()
    {
        var result = await Tested.InspectAsync(
            """{ "Type": "Pass", "InputPath": "$.a", "Parameters": { "x.$": "$.missing" }, "End": true }""", """{ "a": { "b": 1 } }""");

        result.Status.Should().Be(StateTestStatus.Failed);
        result.Error.Should().Be("States.Runtime");
        result.InspectionData.Told().Should().Equal("""input={"a":{"b":1}}""", """afterInputPath={"b":1}""");
    }

    [Fact]
    public async Task Nothing_is_told_at_level_info()
    {
        var result = await Tested.RunAsync("""{ "Type": "Succeed" }""", new() { Input = JsonData.From(5L) });

        result.ToJson().ToString().Should().Be("""{"output":"5","status":"SUCCEEDED"}""");
    }

    [Fact]
    public async Task A_choice_leads_to_the_state_of_its_rule()
    {
        const string Choice = """
            { "Type": "Choice", "Choices": [ { "Variable": "$.total", "NumericGreaterThan": 100, "Next": "Approve", "Assign": { "large": true } } ], "Default": "Ship" }
            """;

        var large = await Tested.InspectAsync(Choice, """{ "total": 101 }""");
        var small = await Tested.InspectAsync(Choice, """{ "total": 100 }""");

        large.NextState.Should().Be("Approve");
        large.InspectionData!.Variables.ToString().Should().Be("""{"large":true}""");
        small.NextState.Should().Be("Ship");
        small.InspectionData!.Variables.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public async Task A_wait_takes_no_time_but_five_minutes_are_too_long()
    {
        var result = await Tested.RunAsync("""{ "Type": "Wait", "Seconds": 301, "Next": "Later" }""");

        result.Should().BeEquivalentTo(new { Status = StateTestStatus.Failed, Error = "States.Timeout", NextState = (string?)null });
    }
}
