using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class ExecutionEventsTests
{
    private const string Looping = """
        {
          "StartAt": "Wait",
          "States": {
            "Wait": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "ResultPath": null, "Next": "Count" },
            "Count": { "Type": "Pass", "Parameters": { "n.$": "States.MathAdd($.n, 1)", "max.$": "$.max" }, "Next": "Again" },
            "Again": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericLessThanPath": "$.max", "Next": "Count" }], "Default": "Done" },
            "Done": { "Type": "Succeed" }
          }
        }
        """;

    private static readonly JsonData Zero = JsonData.Parse("""{ "n": 0, "max": 10 }""");

    [Fact]
    public async Task Events_are_read_while_the_execution_runs()
    {
        await using var execution = Machine.Read(Looping).Start(Zero);
        var seen = new List<HistoryEventType>();

        await foreach (var happened in execution.Events())
        {
            seen.Add(happened.Type);
            if (happened.Type == HistoryEventType.TaskSubmitted)
            {
                execution.SendTaskSuccess((await execution.WaitForTaskAsync("Wait")).Token, JsonData.True);
            }
        }

        seen.Should().Equal((await execution.Result).History.Select(happened => happened.Type));
    }

    [Fact]
    public async Task Each_of_several_readers_gets_all_events_however_late_it_comes()
    {
        await using var execution = Machine.Read(Looping).Start(Zero);
        var early = ReadAsync(execution);
        execution.SendTaskSuccess((await execution.WaitForTaskAsync("Wait")).Token, JsonData.True);
        var result = await execution.Result;

        var read = new[] { await early, await ReadAsync(execution), await ReadAsync(execution) };

        read.Should().AllSatisfy(events => events.Should().Equal(result.History.Select(happened => happened.Id)));
    }

    [Fact]
    public async Task A_reader_that_stops_does_not_stop_the_execution()
    {
        await using var execution = Machine.Read(Looping).Start(Zero);
        await foreach (var _ in execution.Events())
        {
            break;
        }

        execution.SendTaskSuccess((await execution.WaitForTaskAsync("Wait")).Token, JsonData.True);

        (await execution.Result).Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        await using var execution = Machine.Read(Looping).Start(Zero);
        using var stop = new CancellationTokenSource();
        await execution.WaitForTaskAsync("Wait");

        var reading = async () =>
        {
            await foreach (var happened in execution.Events(stop.Token))
            {
                if (happened.Type == HistoryEventType.TaskSubmitted)
                {
                    await stop.CancelAsync();
                }
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Where_no_history_is_kept_a_reader_gets_the_events_from_when_it_begins_and_all_have_their_details()
    {
        await using var execution = Machine.Read(Looping).Start(Zero, run => run.KeepHistory = false);
        var waiting = await execution.WaitForTaskAsync("Wait");
        var seen = new List<HistoryEvent>();
        var events = execution.Events().GetAsyncEnumerator();

        var first = events.MoveNextAsync();
        execution.SendTaskSuccess(waiting.Token, JsonData.True);
        for (var more = await first; more; more = await events.MoveNextAsync())
        {
            seen.Add(events.Current);
        }

        seen[^1].Type.Should().Be(HistoryEventType.ExecutionSucceeded);
        seen.Should().OnlyContain(happened => happened.Details != null);
        seen[0].Type.Should().BeOneOf(HistoryEventType.TaskSubmitted, HistoryEventType.TaskSucceeded);
        (await execution.Result).History.Should().BeEmpty();
    }

    [Fact]
    public async Task Where_no_history_is_kept_a_reader_that_falls_behind_misses_the_oldest_events()
    {
        await using var execution = Machine.Read(Looping).Start(Zero.With("max", JsonData.From(6000L)), run => run.KeepHistory = false);
        var waiting = await execution.WaitForTaskAsync("Wait");
        var events = execution.Events().GetAsyncEnumerator();
        var first = events.MoveNextAsync();
        execution.SendTaskSuccess(waiting.Token, JsonData.True);
        await execution.Result;

        await first;
        var ids = new List<long> { events.Current.Id };
        while (await events.MoveNextAsync())
        {
            ids.Add(events.Current.Id);
        }

        ids.Count.Should().BeLessThanOrEqualTo(10_001);
        ids.Should().BeInAscendingOrder().And.EndWith(24_010);
    }

    private static async System.Threading.Tasks.Task<IReadOnlyList<long>> ReadAsync(Execution execution)
    {
        var ids = new List<long>();
        await foreach (var happened in execution.Events())
        {
            ids.Add(happened.Id);
        }

        return ids;
    }
}
