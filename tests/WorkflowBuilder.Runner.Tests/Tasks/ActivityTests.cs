using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class ActivityTests
{
    private const string Definition = """
        {
            "StartAt": "Work",
            "States": {
                "Work": { "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work", "TimeoutSeconds": 10, "End": true }
            }
        }
        """;

    [Fact]
    public async Task An_activity_starts_when_a_worker_takes_it()
    {
        var result = await Machine.RunAsync(Definition, configure: run => run.Mock("Work", TaskAnswer.Return(JsonData.From("done")).By("worker-1").After(TimeSpan.FromSeconds(2))));

        result.Events().Skip(2).Should().Equal(
            "2>3 ActivityScheduled", "3>4 ActivityStarted", "4>5 ActivitySucceeded", "5>6 TaskStateExited \"Work\"", "6>7 ExecutionSucceeded");
        result.History[3].Details.Should().Be(new ActivityStartedDetails("worker-1"));
    }

    [Fact]
    public async Task An_activity_that_no_worker_takes_never_starts()
    {
        var result = await Machine.RunAsync(Definition, configure: run =>
        {
            run.HandlerTimeout = TimeSpan.FromMilliseconds(1);
            run.Handle("Work", NobodyAsync);
        });

        result.Error.Should().Be("States.Timeout");
        result.Events().Skip(2).Should().Equal("2>3 ActivityScheduled", "3>4 ActivityTimedOut", "4>5 ExecutionFailed");

        static async ValueTask<TaskAnswer> NobodyAsync(TaskRequest request)
        {
            await Task.Delay(System.Threading.Timeout.InfiniteTimeSpan, TimeProvider.System, request.CancellationToken);
            return TaskAnswer.Never;
        }
    }
}
