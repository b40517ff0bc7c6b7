using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class ActivityWorkerTests
{
    private const string Arn = "arn:aws:states:us-east-1:123456789012:activity:paint";

    private const string Painting = $$"""
        { "StartAt": "Paint", "States": { "Paint": { "Type": "Task", "Resource": "{{Arn}}", "TimeoutSeconds": 600, "End": true } } }
        """;

    // One branch has the work done, the other does it.
    private const string WithWorker = $$"""
        {
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [
                { "StartAt": "Rest", "States": {
                  "Rest": { "Type": "Wait", "Seconds": 5, "Next": "Paint" },
                  "Paint": { "Type": "Task", "Resource": "{{Arn}}", "HeartbeatSeconds": 10, "End": true } } },
                { "StartAt": "Ask", "States": {
                  "Ask": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:getActivityTask", "Parameters": { "ActivityArn": "{{Arn}}", "WorkerName": "Ada" }, "Next": "Dry" },
                  "Dry": { "Type": "Wait", "Seconds": 8, "Next": "Alive" },
                  "Alive": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskHeartbeat", "Parameters": { "TaskToken.$": "$.TaskToken" }, "ResultPath": null, "Next": "Dry more" },
                  "Dry more": { "Type": "Wait", "Seconds": 8, "Next": "Give" },
                  "Give": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess", "Parameters": { "TaskToken.$": "$.TaskToken", "Output.$": "$.Input" }, "End": true } } }
              ],
              "End": true
            }
          }
        }
        """;

    [Theory]
    [InlineData("paint")]
    [InlineData(Arn)]
    public async Task A_worker_does_the_task_and_is_named_in_the_events(string nameOrArn)
    {
        var result = await Machine.RunAsync(Painting, """{ "colour": "red" }""", run => run.Activity(nameOrArn, work => work["colour"], "Ada"));

        result.Output.GetString().Should().Be("red");
        result.Events().Skip(2).Take(3).Should().Equal("2>3 ActivityScheduled", "3>4 ActivityStarted", "4>5 ActivitySucceeded");
        result.History[3].Details.Should().Be(new ActivityStartedDetails("Ada"));
    }

    [Fact]
    public async Task A_worker_that_throws_fails_the_task_with_the_name_of_the_type()
    {
        var result = await Machine.RunAsync(Painting, configure: run => run.Activity("paint", (JsonData _) => throw new InvalidOperationException("No paint.")));

        result.Should().BeEquivalentTo(new { Error = "InvalidOperationException", Cause = "No paint." });
    }

    [Fact]
    public async Task A_worker_may_have_types_and_take_its_time()
    {
        var result = await Machine.RunAsync(Painting, """{ "id": 7 }""", run => run.Activity("paint", async (Order order) =>
        {
            await Task.Yield();
            return order.Id;
        }));

        result.GetOutput<int>().Should().Be(7);
    }

    [Fact]
    public async Task A_task_waits_until_a_state_machine_asks_for_it_and_answers()
    {
        var result = await Machine.RunAsync(WithWorker, """{ "colour": "red" }""");

        result.Output.ToString().Should().Be("""[{"colour":"red"},{}]""");
        result.Duration.Should().Be(TimeSpan.FromSeconds(5 + 8 + 8));
        result.History.Single(happened => happened.Type == HistoryEventType.ActivityStarted).Details.Should().Be(new ActivityStartedDetails("Ada"));
    }

    [Fact]
    public async Task A_worker_that_asks_in_vain_gets_nothing_after_a_minute()
    {
        var result = await Machine.RunAsync($$"""
            { "StartAt": "Ask", "States": { "Ask": {
              "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:getActivityTask", "Parameters": { "ActivityArn": "{{Arn}}" }, "End": true } } }
            """);

        result.Output.Should().Be(JsonData.EmptyObject);
        result.Duration.Should().Be(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_task_may_be_done_through_the_running_execution()
    {
        await using var execution = Machine.Read(Painting).Start(JsonData.EmptyObject);

        execution.SendTaskSuccess((await execution.WaitForTaskAsync("Paint")).Token, JsonData.True);

        var result = await execution.Result;
        result.Output.Should().Be(JsonData.True);
        result.Events().Skip(2).Take(3).Should().Equal("2>3 ActivityScheduled", "3>4 ActivityStarted", "4>5 ActivitySucceeded");
    }

    [Fact]
    public async Task A_worker_that_is_not_there_is_named_with_the_line_to_add()
    {
        var running = () => Machine.RunAsync(Painting);

        (await running.Should().ThrowAsync<MissingMockException>()).WithMessage($"*run.Activity(\"{Arn}\", input => ...).");
    }
}
