using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class CancellationTests
{
    // Branches that wait, retry, call, iterate and start another execution.
    private const string Busy = """
        { "StartAt": "All", "States": { "All": { "Type": "Parallel", "Next": "After", "Branches": [
          { "StartAt": "Slow", "States": { "Slow": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": 50,
            "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Caught" }], "End": true }, "Caught": { "Type": "Pass", "End": true } } },
          { "StartAt": "Rest", "States": { "Rest": { "Type": "Wait", "Seconds": 5, "Next": "Flaky" },
            "Flaky": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Retry": [{ "ErrorEquals": ["Busy"], "JitterStrategy": "FULL" }], "End": true } } },
          { "StartAt": "Each", "States": { "Each": { "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2, "End": true, "ItemProcessor": {
            "StartAt": "Item", "States": { "Item": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:item", "End": true } } } } } },
          { "StartAt": "Child", "States": { "Child": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Child" }, "End": true } } }
        ] }, "After": { "Type": "Pass", "End": true } } }
        """;

    private static readonly StateMachineRunner Child = Machine.Read("""
        { "StartAt": "Nap", "States": { "Nap": { "Type": "Wait", "Seconds": 20, "Next": "Work" },
          "Work": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:item", "End": true } } }
        """);

    private static readonly JsonData Items = JsonData.Parse("""{ "items": [1, 2, 3, 4, 5] }""");

    [Fact]
    public async Task Cancelled_after_any_event_a_run_leaves_no_handler_at_work_and_says_that_it_was_cancelled()
    {
        using var never = new CancellationTokenSource();
        var (result, events) = await RunAsync(cancelAfter: long.MaxValue, new(), never);
        result.Status.Should().Be(ExecutionStatus.Succeeded);

        for (var k = 1; k <= events; k++)
        {
            using var cancel = new CancellationTokenSource();
            var handlers = new CountingHandlers();

            var running = () => RunAsync(k, handlers, cancel);

            (await running.Should().ThrowAsync<OperationCanceledException>($"it is cancelled after event {k}")).Which.CancellationToken.Should().Be(cancel.Token);
            handlers.Running.Should().Be(0, $"the run was cancelled after event {k}");
        }
    }

    [Fact]
    public async Task Stopped_after_any_event_an_execution_is_aborted_and_leaves_no_handler_at_work()
    {
        for (var k = 1; k <= 30; k++)
        {
            var handlers = new CountingHandlers();
            await using var execution = Machine.Read(Busy).Start(Items, run => Configure(run, handlers));

            await foreach (var happened in execution.Events())
            {
                if (happened.Id == k)
                {
                    execution.Stop("Operator");
                }
            }

            var result = await execution.Result;
            result.Status.Should().BeOneOf(ExecutionStatus.Aborted, ExecutionStatus.Succeeded);
            result.History.Count(happened => happened.Type.ToString().StartsWith("Execution", StringComparison.Ordinal)).Should().Be(2);
            handlers.Running.Should().Be(0);
        }
    }

    [Fact]
    public async Task A_run_whose_token_is_cancelled_before_does_nothing()
    {
        var running = () => Machine.Read(Busy).RunAsync(Items, cancellationToken: new CancellationToken(canceled: true));

        await running.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_branch_that_fails_cancels_the_handlers_beside_it()
    {
        var hanging = new HangingHandler();

        var result = await Machine.RunAsync(
            """
            { "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Hang", "States": { "Hang": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } },
              { "StartAt": "Break", "States": { "Break": { "Type": "Fail", "Error": "Broken" } } } ] } } }
            """,
            configure: run => run.Handle("Hang", hanging.AnswerAsync));

        result.Error.Should().Be("Broken");
        hanging.Running.Should().Be(0);
    }

    [Fact]
    public async Task What_a_handler_throws_when_it_is_cancelled_does_not_matter()
    {
        var result = await Machine.RunAsync(
            """
            { "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Hang", "States": { "Hang": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } },
              { "StartAt": "Break", "States": { "Break": { "Type": "Fail", "Error": "Broken" } } } ] } } }
            """,
            configure: run => run.Handle("Hang", request =>
            {
                var never = new TaskCompletionSource<TaskAnswer>();
                request.CancellationToken.Register(() =>
                {
                    never.SetCanceled(request.CancellationToken);
                    throw new InvalidOperationException("Not now.");
                });
                return new(never.Task);
            }));

        result.Error.Should().Be("Broken");
    }

    private static async System.Threading.Tasks.Task<(ExecutionResult Result, long Events)> RunAsync(
        long cancelAfter, CountingHandlers handlers, CancellationTokenSource cancel)
    {
        var events = 0L;
        var options = Machine.Read(Busy).Options(run => Configure(run, handlers));
        using var run = new Run(
            Machine.Read(Busy),
            Items,
            options,
            _ =>
            {
                if (++events == cancelAfter)
                {
                    cancel.Cancel();
                }
            },
            cancel.Token);
        return (await Task.Run(run.RunAsync, CancellationToken.None), events);
    }

    private static void Configure(RunOptions run, CountingHandlers handlers) => run
        .Handle("Slow", handlers.WorkLongAsync)
        .Handle("Flaky", handlers.RefuseTwiceAsync)
        .Lambda("item", handlers.WorkAsync)
        .StateMachine("Child", Child);
}
