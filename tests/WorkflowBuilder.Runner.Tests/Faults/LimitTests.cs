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
        var definition = """{ "StartAt": "S0", "States": { "S0": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } }""";
        for (var depth = 1; depth <= 200; depth++)
        {
            definition = $$"""{ "StartAt": "S{{depth}}", "States": { "S{{depth}}": { "Type": "Parallel", "Branches": [{{definition}}], "End": true } } }""";
        }

        var result = await Machine.RunAsync(definition, "1", run => run.Handle("S0", async _ =>
        {
            await Task.Yield();
            return TaskAnswer.Return(JsonData.From("deep"));
        }));

        result.Output.ToString().Should().Be($"{new string('[', 200)}\"deep\"{new string(']', 200)}");
        result.VisitedStates.Should().HaveCount(201);
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
}
