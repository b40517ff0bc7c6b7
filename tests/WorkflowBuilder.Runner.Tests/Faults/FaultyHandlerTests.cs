using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class FaultyHandlerTests
{
    private const string Calling = """
        { "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } }
        """;

    private const string CallingWithLimit = """
        { "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": 30, "End": true } } }
        """;

    public static TheoryData<bool> AtOnceOrLater => [true, false];

    [Theory]
    [MemberData(nameof(AtOnceOrLater))]
    public async Task A_handler_that_throws_fails_the_task_with_the_name_of_the_type(bool atOnce)
    {
        var result = await RunAsync(Calling, atOnce, _ => throw new InvalidOperationException("No queue."));

        result.Error.Should().Be("InvalidOperationException");
        result.Cause.Should().Be("""{"errorType":"InvalidOperationException","errorMessage":"No queue."}""");
    }

    [Theory]
    [MemberData(nameof(AtOnceOrLater))]
    public async Task A_handler_that_cancels_itself_fails_the_task(bool atOnce)
    {
        var result = await RunAsync(Calling, atOnce, _ => throw new OperationCanceledException());

        result.Error.Should().Be("OperationCanceledException");
    }

    [Theory]
    [MemberData(nameof(AtOnceOrLater))]
    public async Task A_result_of_300_KB_fails_the_task(bool atOnce)
    {
        var result = await RunAsync(Calling, atOnce, _ => TaskAnswer.Return(JsonData.From(new string('x', 300 * 1024))));

        result.Error.Should().Be(Errors.DataLimitExceeded);
        result.Cause.Should().StartWith("The state/task 'sqs' returned a result with a size exceeding");
    }

    [Theory]
    [MemberData(nameof(AtOnceOrLater))]
    public async Task A_result_that_is_no_json_fails_the_task(bool atOnce)
    {
        var result = await RunAsync(Calling, atOnce, _ => TaskAnswer.Return(JsonData.Parse("{ not json")));

        result.Error.Should().Be("JsonReaderException");
    }

    [Fact]
    public async Task A_result_that_cannot_be_json_fails_the_function()
    {
        var result = await Machine.RunAsync(
            """{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true } } }""",
            configure: run => run.Lambda("f", (JsonData _) => double.NaN));

        result.Error.Should().Be("ArgumentException");
    }

    [Theory]
    [MemberData(nameof(AtOnceOrLater))]
    public async Task No_answer_at_all_is_null(bool atOnce)
    {
        var result = await RunAsync(Calling, atOnce, _ => null!);

        result.Output.Should().Be(JsonData.Null);
    }

    [Fact]
    public async Task A_handler_that_hangs_is_cancelled_when_the_time_limit_of_its_state_ends()
    {
        var clock = new ManualClock();
        var hanging = new HangingHandler();

        var running = Machine.RunAsync(CallingWithLimit, configure: run => (run.Handle("Call", hanging.AnswerAsync).HandlerClock) = clock);
        await hanging.Called;
        clock.FireAll();

        var result = await running;
        result.Should().BeEquivalentTo(new { Error = Errors.Timeout, Duration = TimeSpan.FromSeconds(30) });
        hanging.Running.Should().Be(0);
    }

    [Fact]
    public async Task A_handler_that_hangs_without_a_time_limit_ends_the_run_with_an_exception()
    {
        var clock = new ManualClock();
        var hanging = new HangingHandler();

        var running = Machine.RunAsync(Calling, configure: run => (run.Handle("Call", hanging.AnswerAsync).HandlerClock) = clock);
        await hanging.Called;
        clock.FireAll();

        var waiting = () => running;
        (await waiting.Should().ThrowAsync<HandlerTimeoutException>()).WithMessage("State \"Call\" got no answer within 00:00:30.*").Which.StateName.Should().Be("Call");
        hanging.Running.Should().Be(0);
    }

    [Fact]
    public async Task A_handler_that_hangs_is_ended_by_the_time_limit_of_the_whole_execution_too()
    {
        var clock = new ManualClock();
        var hanging = new HangingHandler();
        var definition = Calling.Replace("{ \"StartAt\"", "{ \"TimeoutSeconds\": 90, \"StartAt\"", StringComparison.Ordinal);

        var running = Machine.RunAsync(definition, configure: run => (run.Handle("Call", hanging.AnswerAsync).HandlerClock) = clock);
        await hanging.Called;
        clock.FireAll();

        (await running).Should().BeEquivalentTo(new { Status = ExecutionStatus.TimedOut, Duration = TimeSpan.FromSeconds(90) });
        hanging.Running.Should().Be(0);
    }

    [Fact]
    public async Task The_time_limit_of_a_handler_that_hangs_beside_a_callback_without_one_ends_it()
    {
        var clock = new ManualClock();
        var hanging = new HangingHandler();

        var running = Machine.RunAsync(
            """
            { "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Ask", "States": { "Ask": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true } } },
              { "StartAt": "Hang", "States": { "Hang": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "TimeoutSeconds": 5, "End": true } } } ] } } }
            """,
            configure: run => (run.Mock("Ask", TaskAnswer.Callback).Handle("Hang", hanging.AnswerAsync).HandlerClock) = clock);
        await hanging.Called;
        clock.FireAll();

        (await running).Should().BeEquivalentTo(new { Error = Errors.Timeout, Duration = TimeSpan.FromSeconds(5) });
        hanging.Running.Should().Be(0);
    }

    [Fact]
    public async Task A_callback_that_is_sent_before_a_request_that_hangs_does_not_end_its_time_limit()
    {
        var clock = new ManualClock();
        var hanging = new HangingHandler();
        await using var execution = Machine.Read(CallingWithLimit.Replace("sendMessage", "sendMessage.waitForTaskToken", StringComparison.Ordinal))
            .Start(JsonData.EmptyObject, run => (run.Handle("Call", hanging.AnswerAsync).HandlerClock) = clock);
        await hanging.Called;

        execution.SendTaskSuccess((await execution.WaitForTaskAsync("Call")).Token, JsonData.True);
        clock.FireAll();

        (await execution.Result).Should().BeEquivalentTo(new { Error = Errors.Timeout, Duration = TimeSpan.FromSeconds(30) });
    }

    [Fact]
    public async Task A_callback_that_is_not_sent_in_time_ends_a_started_run_with_an_exception()
    {
        var clock = new ManualClock();
        await using var execution = Machine.Read(Calling.Replace("sendMessage", "sendMessage.waitForTaskToken", StringComparison.Ordinal))
            .Start(JsonData.EmptyObject, run => run.HandlerClock = clock);
        await execution.WaitForTaskAsync("Call");
        clock.FireAll();

        var waiting = () => execution.Result;
        (await waiting.Should().ThrowAsync<HandlerTimeoutException>()).WithMessage(
            "The task token of state \"Call\" was not sent within 00:00:30.*raise RunOptions.HandlerTimeout.");
    }

    [Fact]
    public async Task A_history_that_is_full_when_a_handler_answers_fails_the_execution()
    {
        var result = await Machine.RunAsync(
            Calling.Replace("sendMessage", "sendMessage.waitForTaskToken", StringComparison.Ordinal),
            configure: run => run.Handle("Call", async _ =>
            {
                await Task.Yield();
                return TaskAnswer.Callback;
            }).MaxEvents = 5);

        result.Error.Should().Be(Errors.Runtime);
        result.Cause.Should().Be("The execution reached the maximum number of history events (5).");
    }

    [Fact]
    public async Task A_callback_that_nothing_can_send_ends_the_run_with_an_exception()
    {
        var running = () => Machine.RunAsync(
            Calling.Replace("sendMessage", "sendMessage.waitForTaskToken", StringComparison.Ordinal), configure: run => run.Mock("Call", TaskAnswer.Callback));

        (await running.Should().ThrowAsync<HandlerTimeoutException>()).WithMessage("State \"Call\" waits for its task token*SendTaskSuccess*");
    }

    [Fact]
    public async Task A_handler_of_another_branch_is_not_waited_for_to_take_an_answer()
    {
        var first = new TaskCompletionSource<TaskAnswer>();

        var result = await Machine.RunAsync(
            """
            { "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } },
              { "StartAt": "B", "States": {
                "B": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Next": "C" },
                "C": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } } ] } } }
            """,
            configure: run => run
                .Handle("A", _ => new(first.Task))
                .Handle("B", async _ =>
                {
                    await Task.Yield();
                    return TaskAnswer.Return(JsonData.True);
                })
                .Handle("C", _ =>
                {
                    first.SetResult(TaskAnswer.Return(JsonData.True));
                    return new(TaskAnswer.Return(JsonData.True));
                }));

        result.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    private static System.Threading.Tasks.Task<ExecutionResult> RunAsync(string definition, bool atOnce, Func<TaskRequest, TaskAnswer> answer) =>
        Machine.RunAsync(definition, configure: run => run.Handle("Call", atOnce ? request => new(answer(request)) : async request =>
        {
            await Task.Yield();
            return answer(request);
        }));
}
