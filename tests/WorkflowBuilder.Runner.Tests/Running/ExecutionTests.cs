using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class ExecutionTests
{
    private const string Approval = """
        {
          "StartAt": "Approve",
          "States": {
            "Approve": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Parameters": { "MessageBody": { "token.$": "$$.Task.Token" } },
              "End": true
            }
          }
        }
        """;

    private const string Heartbeats = """
        {
          "StartAt": "Work",
          "States": {
            "Work": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Parameters": { "MessageBody": { "token.$": "$$.Task.Token" } },
              "HeartbeatSeconds": 60,
              "End": true
            }
          }
        }
        """;

    [Fact]
    public async Task A_task_that_waits_for_its_token_ends_with_what_is_sent()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        var waiting = await execution.WaitForTaskAsync("Approve");

        execution.SendTaskSuccess(waiting.Token, """{ "approved": true }""");

        var result = await execution.Result;
        result.Output.ToString().Should().Be("""{"approved":true}""");
        result.History.Select(happened => happened.Type).Should().ContainInOrder(
            HistoryEventType.TaskStarted, HistoryEventType.TaskSubmitted, HistoryEventType.TaskSucceeded);
    }

    [Fact]
    public async Task A_waiting_task_shows_its_token_state_resource_and_input()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);

        var waiting = await execution.WaitForTaskAsync("Approve");

        waiting.Should().BeEquivalentTo(execution.WaitingTasks.Should().ContainSingle().Subject);
        waiting.Resource.Should().Be("arn:aws:states:::sqs:sendMessage.waitForTaskToken");
        waiting.Input["MessageBody"]["token"].GetString().Should().Be(waiting.Token);
    }

    [Fact]
    public async Task A_failure_that_is_sent_fails_the_task()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        var waiting = await execution.WaitForTaskAsync("Approve");

        execution.SendTaskFailure(waiting.Token, "Refused", "Too expensive.");

        var result = await execution.Result;
        result.Should().BeEquivalentTo(new { Status = ExecutionStatus.Failed, Error = "Refused", Cause = "Too expensive." });
    }

    [Fact]
    public async Task A_result_of_300_KB_that_is_sent_fails_the_task()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        var waiting = await execution.WaitForTaskAsync("Approve");

        execution.SendTaskSuccess(waiting.Token, JsonData.From(new string('x', 300 * 1024)));

        (await execution.Result).Error.Should().Be(Errors.DataLimitExceeded);
    }

    [Fact]
    public async Task A_token_that_no_task_had_is_refused()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        await execution.WaitForTaskAsync("Approve");

        var sending = () => execution.SendTaskSuccess("QUJD", JsonData.True);

        sending.Should().Throw<TaskTokenException>().Which.Error.Should().Be("InvalidToken");
    }

    [Fact]
    public async Task A_token_whose_task_has_ended_is_refused()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        var waiting = await execution.WaitForTaskAsync("Approve");
        execution.SendTaskSuccess(waiting.Token, JsonData.True);

        Action[] again =
        [
            () => execution.SendTaskSuccess(waiting.Token, JsonData.True),
            () => execution.SendTaskFailure(waiting.Token),
            () => execution.SendTaskHeartbeat(waiting.Token),
        ];

        again.Should().AllSatisfy(send => send.Should().Throw<TaskTokenException>().Which.Error.Should().Be("TaskTimedOut"));
        await execution.Result;
        again.Should().AllSatisfy(send => send.Should().Throw<TaskTokenException>().Which.Error.Should().Be("TaskTimedOut"));
    }

    [Fact]
    public async Task Of_many_that_send_at_once_one_ends_the_task()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        var waiting = await execution.WaitForTaskAsync("Approve");

        var accepted = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Task.Run(() =>
        {
            try
            {
                execution.SendTaskSuccess(waiting.Token, JsonData.From((long)number));
                return number;
            }
            catch (TaskTokenException)
            {
                return -1;
            }
        })));

        var first = accepted.Should().ContainSingle(number => number >= 0).Subject;
        (await execution.Result).GetOutput<int>().Should().Be(first);
    }

    [Fact]
    public async Task What_a_handler_sends_while_it_is_at_work_comes_after_its_answer()
    {
        Execution? execution = null;
        var started = new TaskCompletionSource();

        execution = Machine.Read(Approval).Start(JsonData.EmptyObject, run => run.Handle("Approve", async request =>
        {
            await started.Task;
            execution!.SendTaskSuccess(request.TaskToken!, JsonData.True);
            return TaskAnswer.Callback.Submit(JsonData.From("sent"));
        }));
        started.SetResult();

        await using (execution)
        {
            var result = await execution.Result;
            result.History.Skip(4).Take(2).Select(happened => happened.Type).Should().Equal(HistoryEventType.TaskSubmitted, HistoryEventType.TaskSucceeded);
        }
    }

    [Fact]
    public async Task Without_a_heartbeat_the_task_times_out()
    {
        var result = await Machine.RunAsync(Heartbeats, configure: run => run.Mock("Work", TaskAnswer.Callback));

        result.Should().BeEquivalentTo(new { Status = ExecutionStatus.Failed, Error = Errors.Timeout, Duration = TimeSpan.FromSeconds(60) });
    }

    [Fact]
    public async Task A_heartbeat_begins_the_time_anew()
    {
        await using var execution = Machine.Read(Heartbeats).Start(JsonData.EmptyObject);
        var waiting = await execution.WaitForTaskAsync("Work");

        execution.SendTaskHeartbeat(waiting.Token);
        execution.SendTaskHeartbeat(waiting.Token);
        execution.SendTaskSuccess(waiting.Token, JsonData.True);

        (await execution.Result).Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task A_stopped_execution_is_aborted_with_the_error_and_cause()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        await execution.WaitForTaskAsync("Approve");

        execution.Stop("Operator", "Enough.");

        var result = await execution.Result;
        result.Should().BeEquivalentTo(new { Status = ExecutionStatus.Aborted, Error = "Operator", Cause = "Enough." });
        result.History[^1].Should().BeEquivalentTo(new { Type = HistoryEventType.ExecutionAborted, PreviousEventId = 0 });
    }

    [Fact]
    public async Task To_stop_an_execution_that_has_ended_changes_nothing()
    {
        await using var execution = Machine.Read("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }""").Start(JsonData.EmptyObject);
        var result = await execution.Result;

        execution.Stop();

        (await execution.Result).Should().BeSameAs(result);
        result.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task Disposing_cancels_what_still_runs()
    {
        var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        await execution.WaitForTaskAsync("Approve");

        await execution.DisposeAsync();

        execution.Result.IsCanceled.Should().BeTrue();
        execution.WaitingTasks.Should().BeEmpty();
    }

    [Fact]
    public async Task It_may_be_disposed_several_times_at_once()
    {
        var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        await execution.WaitForTaskAsync("Approve");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await execution.DisposeAsync())));
        await execution.DisposeAsync();

        execution.Result.IsCanceled.Should().BeTrue();
    }

    [Fact]
    public async Task To_wait_for_a_task_that_never_comes_ends_with_the_execution()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject);
        var other = execution.WaitForTaskAsync("Other");
        execution.SendTaskSuccess((await execution.WaitForTaskAsync("Approve")).Token, JsonData.True);

        var waiting = async () => await other;

        (await waiting.Should().ThrowAsync<InvalidOperationException>()).WithMessage("The execution has ended, and no task of state \"Other\"*");
    }

    [Fact]
    public async Task Names_are_known_from_the_beginning()
    {
        await using var execution = Machine.Read(Approval).Start(JsonData.EmptyObject, run => run.ExecutionName = "first");

        execution.Name.Should().Be("first");
        execution.ExecutionArn.Should().Be("arn:aws:states:us-east-1:123456789012:execution:StateMachine:first");
    }
}
