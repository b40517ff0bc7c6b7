using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class StartExecutionTests
{
    private const string ChildArn = "arn:aws:states:us-east-1:123456789012:stateMachine:Child";

    private static readonly Workflow Doubler = new("Child", new Wait("Think", WaitTime.Duration(TimeSpan.FromMinutes(10)))
        .Next(new WorkflowBuilder.Task("Double", "arn:aws:lambda:us-east-1:123456789012:function:double")));

    private static readonly Workflow Failing = new("Child", new Fail("Give up") { Error = "Sad", Cause = "It rains." });

    [Fact]
    public async Task The_first_sync_pattern_gives_input_and_output_as_text()
    {
        var result = await RunAsync("states:startExecution.sync", Doubler);

        result.Output["Input"].GetString().Should().Be("""{"n":21}""");
        result.Output["Output"].GetString().Should().Be("42");
        result.Output["Status"].GetString().Should().Be("SUCCEEDED");
        result.Output["StateMachineArn"].GetString().Should().Be(ChildArn);
        result.Output.Members.ToArray().Select(member => member.Key).Should().Equal(
            "ExecutionArn", "Input", "InputDetails", "Name", "Output", "OutputDetails", "StartDate", "StateMachineArn", "Status", "StopDate");
    }

    [Fact]
    public async Task The_second_sync_pattern_gives_them_as_json()
    {
        var result = await RunAsync("states:startExecution.sync:2", Doubler);

        result.Output["Input"].ToString().Should().Be("""{"n":21}""");
        result.Output["Output"].Should().Be(JsonData.From(42L));
        (result.Output["StopDate"].GetDouble() - result.Output["StartDate"].GetDouble()).Should().Be(600_000);
    }

    [Fact]
    public async Task A_child_runs_on_the_clock_of_its_parent()
    {
        var result = await RunAsync("states:startExecution.sync:2", Doubler);

        result.Duration.Should().Be(TimeSpan.FromMinutes(10));
        result.Children.Should().ContainSingle().Which.VisitedStates.Should().Equal("Think", "Double");
        result.Events().Should().ContainInOrder("3>4 TaskStarted", "4>5 TaskSubmitted", "5>6 TaskSucceeded", "6>7 TaskStateExited \"Run\"");
        result.History[4].Timestamp.Should().Be(result.StartDate);
    }

    [Fact]
    public async Task A_child_that_fails_fails_the_task_with_its_description()
    {
        var result = await RunAsync("states:startExecution.sync:2", Failing);

        result.Error.Should().Be(Errors.TaskFailed);
        var cause = JsonData.Parse(result.Cause!);
        cause["Error"].GetString().Should().Be("Sad");
        cause["Cause"].GetString().Should().Be("It rains.");
        cause["Status"].GetString().Should().Be("FAILED");
    }

    [Fact]
    public async Task Without_a_pattern_the_child_is_only_started_and_goes_on_by_itself()
    {
        var result = await RunAsync("states:startExecution", Doubler);

        result.Duration.Should().Be(TimeSpan.Zero);
        result.Output["ExecutionArn"].GetString().Should().StartWith("arn:aws:states:us-east-1:123456789012:execution:Child:");
        result.Output["SdkHttpMetadata"]["HttpStatusCode"].Should().Be(JsonData.From(200L));
        result.Children.Should().ContainSingle().Which.Output.Should().Be(JsonData.From(42L));
    }

    [Fact]
    public async Task With_a_task_token_the_child_answers()
    {
        var child = new Workflow("Child", new WorkflowBuilder.Task("Answer", "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess")
        {
            Parameters = new { TaskToken = JsonPath.StringAt("$.token"), Output = new { done = true } },
        });
        var definition = Parent("states:startExecution.waitForTaskToken").Replace("\"n.$\": \"$.n\"", "\"token.$\": \"$$.Task.Token\"", StringComparison.Ordinal);

        var result = await Machine.RunAsync(definition, """{ "n": 1 }""", run => run.StateMachine("Child", child));

        result.Output.ToString().Should().Be("""{"done":true}""");
    }

    [Fact]
    public async Task A_child_may_be_given_a_name_once()
    {
        var definition = Parent("states:startExecution.sync:2", ", \"Name\": \"only\"").Replace(
            "\"End\": true", "\"ResultPath\": null, \"Next\": \"Run\"", StringComparison.Ordinal);

        var result = await Machine.RunAsync(definition, """{ "n": 1 }""", run => run.StateMachine("Child", Doubler).Lambda("double", Double));

        result.Error.Should().Be("StepFunctions.ExecutionAlreadyExistsException");
        result.Cause.Should().StartWith("Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:Child:only'");
    }

    [Fact]
    public async Task A_time_limit_of_the_task_stops_the_child()
    {
        var definition = Parent("states:startExecution.sync:2").Replace("\"End\": true", "\"TimeoutSeconds\": 60, \"End\": true", StringComparison.Ordinal);

        var result = await Machine.RunAsync(definition, """{ "n": 1 }""", run => run.StateMachine("Child", Doubler));

        result.Should().BeEquivalentTo(new { Error = Errors.Timeout, Duration = TimeSpan.FromSeconds(60) });
        result.Children.Should().ContainSingle().Which.Status.Should().Be(ExecutionStatus.Aborted);
    }

    [Fact]
    public async Task The_sdk_starts_a_child_too()
    {
        var result = await RunAsync("aws-sdk:sfn:startExecution", Doubler);

        result.Output.Members.ToArray().Select(member => member.Key).Should().Equal("ExecutionArn", "StartDate");
        result.Output["StartDate"].GetString().Should().MatchRegex("^[0-9-]{10}T[0-9:.]{12}Z$");
    }

    [Fact]
    public async Task The_sdk_runs_an_express_child_to_its_end()
    {
        var express = new Workflow("Child", new Pass("Done")) { Type = StateMachineType.Express };

        var result = await RunAsync("aws-sdk:sfn:startSyncExecution", express);

        result.Output["Output"].GetString().Should().Be("""{"n":21}""");
        result.Output["BillingDetails"]["BilledMemoryUsedInMB"].Should().Be(JsonData.From(64L));
        result.Output["ExecutionArn"].GetString().Should().StartWith("arn:aws:states:us-east-1:123456789012:express:Child:");
    }

    [Fact]
    public async Task The_sdk_refuses_to_run_a_standard_child_to_its_end()
    {
        var result = await RunAsync("aws-sdk:sfn:startSyncExecution", Doubler);

        result.Error.Should().Be("Sfn.StateMachineTypeNotSupportedException");
        result.Cause.Should().MatchRegex(@"^This operation is not supported by this type of state machine \(Service: Sfn, Status Code: 400, Request ID: [0-9a-f-]{36}\) \(SDK Attempt Count: 1\)$");
    }

    [Fact]
    public async Task A_child_has_mocks_of_its_own()
    {
        var result = await Machine.RunAsync(
            Parent("states:startExecution.sync:2"),
            """{ "n": 21 }""",
            run => run.StateMachine(ChildArn, Doubler, child => child.Mock("Double", JsonData.From("mocked"))));

        result.Output["Output"].GetString().Should().Be("mocked");
    }

    [Fact]
    public async Task A_task_of_a_child_that_nothing_answers_ends_the_run()
    {
        var running = () => Machine.RunAsync(Parent("states:startExecution"), """{ "n": 21 }""", run => run.StateMachine("Child", Doubler));

        (await running.Should().ThrowAsync<MissingMockException>()).Which.StateName.Should().Be("Double");
    }

    [Fact]
    public async Task A_child_that_is_not_there_is_named_with_the_line_to_add()
    {
        var running = () => Machine.RunAsync(Parent("states:startExecution"), """{ "n": 21 }""");

        (await running.Should().ThrowAsync<MissingMockException>()).WithMessage("*run.StateMachine(\"Child\", workflow), or run.Mock(\"Run\", new { ... }).");
    }

    [Fact]
    public async Task Tokens_that_no_task_has_are_refused_as_step_functions_refuses_them()
    {
        var result = await Machine.RunAsync("""
            { "StartAt": "Send", "States": { "Send": {
              "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess", "Parameters": { "TaskToken": "none", "Output": "{}" }, "End": true } } }
            """);

        result.Error.Should().Be("Sfn.InvalidTokenException");
        result.Cause.Should().StartWith("Invalid Token: 'Invalid token' (Service: Sfn, Status Code: 400, Request ID: ");
    }

    private static System.Threading.Tasks.Task<ExecutionResult> RunAsync(string resource, Workflow child) =>
        Machine.RunAsync(Parent(resource), """{ "n": 21 }""", run => run.StateMachine("Child", child).Lambda("double", Double));

    private static JsonData Double(JsonData payload) => JsonData.From((long)payload["n"].GetDouble() * 2);

    private static string Parent(string resource, string more = "") => $$"""
        {
          "StartAt": "Run",
          "States": {
            "Run": {
              "Type": "Task",
              "Resource": "arn:aws:states:::{{resource}}",
              "Parameters": { "StateMachineArn": "{{ChildArn}}", "Input": { "n.$": "$.n" }{{more}} },
              "End": true
            }
          }
        }
        """;
}
