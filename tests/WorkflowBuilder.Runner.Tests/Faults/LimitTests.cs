using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class LimitTests
{
    private const string Endless = """{ "StartAt": "Round", "States": { "Round": { "Type": "Pass", "Next": "Round" } } }""";

    [Fact]
    public async Task An_endless_loop_of_a_standard_execution_ends_when_its_history_is_full()
    {
        var result = await Machine.RunAsync(Endless);

        result.Error.Should().Be(Errors.Runtime);
        result.Cause.Should().Be("The execution reached the maximum number of history events (25000).");
        result.History.Should().HaveCount(25_000);
    }

    [Fact]
    public async Task An_endless_loop_of_an_express_execution_ends_at_the_limit_of_transitions()
    {
        var result = await Machine.RunAsync(
            Endless, configure: run => (run.Type, run.MaxTransitions, run.KeepHistory) = (StateMachineType.Express, 5_000, false));

        result.Error.Should().Be(Errors.Runtime);
        result.Cause.Should().Be("The execution was stopped after 5000 state transitions (RunOptions.MaxTransitions).");
    }

    [Fact]
    public async Task An_endless_retry_ends_at_the_limit_of_transitions()
    {
        var result = await Machine.RunAsync(
            """
            { "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
              "Retry": [{ "ErrorEquals": ["States.ALL"], "MaxAttempts": 99999999, "BackoffRate": 1 }] } } }
            """,
            configure: run => (run.Mock("Call", TaskAnswer.Throw("Busy")).MaxTransitions) = 100);

        result.Cause.Should().Contain("after 100 state transitions");
    }

    [Theory]
    [InlineData(299, ExecutionStatus.Succeeded, 299)]
    [InlineData(301, ExecutionStatus.TimedOut, 300)]
    public async Task An_express_execution_takes_five_minutes_at_most(int seconds, ExecutionStatus status, int duration)
    {
        var result = await Machine.RunAsync(
            $$"""{ "StartAt": "Wait", "States": { "Wait": { "Type": "Wait", "Seconds": {{seconds}}, "End": true } } }""",
            configure: run => run.Type = StateMachineType.Express);

        result.Should().BeEquivalentTo(new { Status = status, Duration = TimeSpan.FromSeconds(duration) });
    }

    [Fact]
    public async Task A_task_that_is_never_answered_lasts_as_long_as_the_execution_may()
    {
        var result = await Machine.RunAsync(
            """{ "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } }""",
            configure: run => run.Mock("Call", TaskAnswer.Never));

        result.Should().BeEquivalentTo(new { Status = ExecutionStatus.TimedOut, Duration = TimeSpan.FromDays(365) });
    }

    [Fact]
    public async Task In_real_time_waiting_lasts_as_long_as_the_clock_says()
    {
        var clock = new ManualClock();
        await using var execution = Machine.Read("""
            { "StartAt": "First", "States": {
              "First": { "Type": "Wait", "Seconds": 3600, "Next": "Second" },
              "Second": { "Type": "Wait", "Seconds": 60, "End": true } } }
            """).Start(JsonData.EmptyObject, run => (run.RealTime, run.TimeProvider) = (true, clock));

        execution.Result.IsCompleted.Should().BeFalse();
        await clock.AdvanceToNextAsync();
        await clock.AdvanceToNextAsync();

        (await execution.Result).Duration.Should().Be(TimeSpan.FromSeconds(3660));
    }

    [Fact]
    public async Task Parallel_states_may_be_nested_200_deep()
    {
        var result = await Machine.RunAsync(Nested(200), "1", run => run.Handle("S0", async _ =>
        {
            await Task.Yield();
            return TaskAnswer.Return(JsonData.From("deep"));
        }));

        result.Output.ToString().Should().Be($"{new string('[', 200)}\"deep\"{new string(']', 200)}");
        result.VisitedStates.Should().HaveCount(201);
    }

    [Fact]
    public async Task Parallel_states_that_are_nested_200_deep_may_be_stopped()
    {
        var hanging = new HangingHandler();
        await using var execution = Machine.Read(Nested(200)).Start(JsonData.EmptyObject, run => run.Handle("S0", hanging.AnswerAsync));
        await hanging.Called;

        execution.Stop();

        (await execution.Result).Status.Should().Be(ExecutionStatus.Aborted);
        hanging.Running.Should().Be(0);
    }

    [Fact]
    public async Task Parallel_states_that_are_nested_200_deep_may_be_ended_by_the_branch_beside_them()
    {
        var hanging = new HangingHandler();
        var definition = $$"""
            { "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
              {{Nested(200)}},
              { "StartAt": "Rest", "States": { "Rest": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } } ] } } }
            """;

        var result = await Machine.RunAsync(definition, configure: run => run.Handle("S0", hanging.AnswerAsync).Handle("Rest", async _ =>
        {
            await hanging.Called;
            return TaskAnswer.Throw("Broken");
        }));

        result.Error.Should().Be("Broken");
        hanging.Running.Should().Be(0);
    }

    [Theory]
    [InlineData("startExecution")]
    [InlineData("startExecution.sync:2")]
    public async Task A_state_machine_that_starts_itself_ends_when_it_is_nested_1000_deep(string action)
    {
        var self = Machine.Read($$"""
            { "StartAt": "Again", "States": { "Again": { "Type": "Task", "Resource": "arn:aws:states:::states:{{action}}",
              "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Self" }, "End": true } } }
            """);

        var result = await self.RunAsync(JsonData.EmptyObject, run => run.StateMachine("Self", self));

        var depth = 0;
        while (result.Children is [var child])
        {
            (result, depth) = (child, depth + 1);
        }

        depth.Should().Be(1_001);
        result.Cause.Should().Be("The execution was stopped because it is nested too deep: it is one of more than 1000 that each started the next.");
    }

    [Fact]
    public async Task A_state_machine_that_starts_itself_twice_ends_at_the_limit_of_transitions()
    {
        const string Again = """
            "Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Self" }
            """;
        var self = Machine.Read($$"""{ "StartAt": "First", "States": { "First": { {{Again}}, "Next": "Second" }, "Second": { {{Again}}, "End": true } } }""");

        var result = await self.RunAsync(JsonData.EmptyObject, run => run.StateMachine("Self", self).MaxTransitions = 500);

        var executions = Started(result).ToList();
        executions.Sum(child => child.Transitions).Should().BeInRange(500, 1000);
        executions.Select(child => child.Cause).Should().Contain(
            "The execution was stopped after 500 state transitions of all executions that were started by others (RunOptions.MaxTransitions).");

        static IEnumerable<ExecutionResult> Started(ExecutionResult result) => result.Children.SelectMany(child => Started(child).Prepend(child));
    }

    [Fact]
    public async Task Hundred_thousand_items_may_be_answered_later()
    {
        var items = JsonData.From([.. Enumerable.Range(0, 100_000).Select(number => JsonData.From((long)number))]);

        var result = await Machine.Read("""
            { "StartAt": "Each", "States": { "Each": { "Type": "Map", "End": true, "ItemProcessor": {
              "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } } } } }
            """).RunAsync(items, run =>
        {
            (run.KeepHistory, run.MaxEvents, run.MaxPayloadBytes) = (false, null, null);
            run.Handle("Call", async request =>
            {
                await Task.Yield();
                return TaskAnswer.Return(request.Input);
            });
        });

        result.Output.Should().Be(items);
    }

    private static string Nested(int depths)
    {
        var definition = """{ "StartAt": "S0", "States": { "S0": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } }""";
        for (var depth = 1; depth <= depths; depth++)
        {
            definition = $$"""{ "StartAt": "S{{depth}}", "States": { "S{{depth}}": { "Type": "Parallel", "Branches": [{{definition}}], "End": true } } }""";
        }

        return definition;
    }
}
