using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.ErrorHandling;

using Task = System.Threading.Tasks.Task;

public class RetryTests
{
    [Theory]
    [InlineData("""{ "ErrorEquals": ["States.ALL"] }""", 4, 1 + 2 + 4)]
    [InlineData("""{ "ErrorEquals": ["Busy"], "IntervalSeconds": 3, "BackoffRate": 1, "MaxAttempts": 2 }""", 3, 3 + 3)]
    [InlineData("""{ "ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 10, "BackoffRate": 3, "MaxDelaySeconds": 40, "MaxAttempts": 3 }""", 4, 10 + 30 + 40)]
    [InlineData("""{ "ErrorEquals": ["Other"] }""", 1, 0)]
    [InlineData("""{ "ErrorEquals": ["Busy"], "MaxAttempts": 0 }""", 1, 0)]
    public async Task A_task_is_called_again_after_growing_times(string retrier, int calls, double seconds)
    {
        var called = 0;

        var run = await Machine.RunStateAsync(Call(retrier), configure: run => run.Mock("S", _ =>
        {
            called++;
            return TaskAnswer.Throw("Busy", "later");
        }));

        run.Error.Should().Be("Busy");
        run.Cause.Should().Be("later");
        called.Should().Be(calls);
        run.Duration.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task Each_retrier_counts_for_itself()
    {
        var run = await Machine.RunStateAsync(
            Call("""{ "ErrorEquals": ["A"], "MaxAttempts": 1 }, { "ErrorEquals": ["B"], "MaxAttempts": 2 }"""),
            configure: run => run.Mock("S", Throw("B"), Throw("A"), Throw("B"), TaskAnswer.Return(JsonData.True)));

        run.Output.Should().Be(JsonData.True);
    }

    [Fact]
    public async Task Full_jitter_waits_between_nothing_and_the_whole_time_and_is_drawn_from_the_seed()
    {
        const string Retrier = """{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 100, "MaxAttempts": 1, "JitterStrategy": "FULL" }""";

        var first = await RunAsync(seed: 1);
        var again = await RunAsync(seed: 1);
        var other = await RunAsync(seed: 2);

        first.Should().BePositive().And.BeLessThan(TimeSpan.FromSeconds(100)).And.Be(again).And.NotBe(other);

        async System.Threading.Tasks.Task<TimeSpan> RunAsync(int seed) => (await Machine.RunStateAsync(Call(Retrier), configure: run =>
        {
            run.Seed = seed;
            run.Mock("S", Throw("Busy"));
        })).Duration;
    }

    [Fact]
    public async Task Nothing_retries_a_runtime_error()
    {
        var run = await Machine.RunStateAsync(
            """
            {
              "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "OutputPath": "$.none",
              "Retry": [{ "ErrorEquals": ["States.ALL"] }], "Catch": [{ "ErrorEquals": ["States.Runtime", "x"], "Next": "S" }], "End": true
            }
            """,
            configure: run => run.Mock("S", JsonData.EmptyObject));

        run.Error.Should().Be("States.Runtime");
        run.Transitions.Should().Be(1);
    }

    private static TaskAnswer Throw(string error) => TaskAnswer.Throw(error);

    private static string Call(string retriers) =>
        $$"""{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{{retriers}}], "End": true }""";
}
