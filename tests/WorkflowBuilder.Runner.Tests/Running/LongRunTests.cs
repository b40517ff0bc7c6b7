using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.Running;

[Collection(MeasuredAlone.Name)]
public class LongRunTests
{
    private const int Turns = 300_000;

    [Fact]
    public async System.Threading.Tasks.Task Without_the_history_the_memory_of_a_run_does_not_grow_with_its_length()
    {
        var (calls, early, late) = (0, 0L, 0L);

        var result = await Machine.RunAsync(
            """
            {
              "StartAt": "Work",
              "States": {
                "Work": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": 60, "Next": "More?" },
                "More?": { "Type": "Choice", "Choices": [{ "Variable": "$.last", "BooleanEquals": false, "Next": "Pause" }], "Default": "Done" },
                "Pause": { "Type": "Wait", "Seconds": 1, "Next": "Work" },
                "Done": { "Type": "Succeed" }
              }
            }
            """,
            configure: run =>
            {
                run.KeepHistory = false;
                run.MaxEvents = null;
                run.Mock("Work", _ => Answer(++calls));
            });

        result.Status.Should().Be(ExecutionStatus.Succeeded);
        result.Transitions.Should().Be(3 * Turns);
        (late - early).Should().BeLessThan(256 * 1024);

        TaskAnswer Answer(int call)
        {
            early = call == 1_000 ? GC.GetTotalMemory(forceFullCollection: true) : early;
            late = call == Turns ? GC.GetTotalMemory(forceFullCollection: true) : late;
            return TaskAnswer.Return(JsonData.EmptyObject.With("last", JsonData.From(call == Turns)));
        }
    }
}
