using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class ExpressRulesTests
{
    private const string Token = """
        { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "Parameters": { "FunctionName": "f" }, "End": true }
        """;

    public static TheoryData<string, string, string> StatesOfStandardStateMachines => new()
    {
        { Token, "/States/S/Resource", "waits for its task token (.waitForTaskToken)" },
        { """{ "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "End": true }""", "/States/S/Resource", "waits for a job (.sync)" },
        { """{ "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work", "End": true }""", "/States/S/Resource", "waits for the worker of an activity" },
        {
            """
            { "Type": "Map", "End": true, "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
              "StartAt": "In", "States": { "In": { "Type": "Pass", "End": true } } } }
            """,
            "/States/S/ItemProcessor/ProcessorConfig/Mode",
            "is a Distributed Map"
        },
    };

    [Theory]
    [MemberData(nameof(StatesOfStandardStateMachines))]
    public async Task An_express_state_machine_with_a_state_of_standard_ones_is_refused(string state, string pointer, string what)
    {
        var running = () => Machine.RunStateAsync(state, configure: run => run.Mock("S", JsonData.True).Type = StateMachineType.Express);

        (await running.Should().ThrowAsync<InvalidDefinitionException>())
            .WithMessage($"*{pointer}: State \"S\" {what}, which express state machines cannot do.*")
            .Which.Pointer.Should().Be(pointer);
    }

    [Fact]
    public async Task So_is_one_that_a_task_starts()
    {
        var child = Machine.Read($$"""{ "StartAt": "S", "States": { "S": {{Token}} } }""");
        var running = () => Machine.RunStateAsync(
            """
            { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "End": true,
              "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Child" } }
            """,
            configure: run => run.StateMachine("Child", child, options => options.Type = StateMachineType.Express));

        await running.Should().ThrowAsync<InvalidDefinitionException>();
    }

    [Fact]
    public async Task A_state_that_is_tested_alone_may_be_of_any_kind()
    {
        var tester = StateTester.Create(Token);

        var tested = await tester.TestAsync(new() { Input = JsonData.EmptyObject, Mock = StateMock.Return(JsonData.True) });

        tested.Status.Should().Be(StateTestStatus.Succeeded);
    }
}
