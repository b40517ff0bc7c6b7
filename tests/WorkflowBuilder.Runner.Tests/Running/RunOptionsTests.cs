namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class RunOptionsTests
{
    public static TheoryData<Action<RunOptions>> WrongValues =>
    [
        run => run.MaxEvents = 1,
        run => run.MaxPayloadBytes = 0,
        run => run.MaxTransitions = 0,
        run => run.HandlerTimeout = TimeSpan.Zero,
        run => run.StateMachineName = "",
        run => run.Account = "",
        run => run.Region = "",
        run => run.TimeProvider = null!,
    ];

    public static TheoryData<TimeSpan> LongTimeouts => [System.Threading.Timeout.InfiniteTimeSpan, TimeSpan.MaxValue];

    [Theory]
    [MemberData(nameof(WrongValues), DisableDiscoveryEnumeration = true)]
    public void Options_that_no_run_can_have_are_refused(Action<RunOptions> configure)
    {
        var setting = () => configure(new RunOptions());

        setting.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Options_without_a_limit_are_taken()
    {
        var options = new RunOptions { MaxEvents = null, MaxPayloadBytes = null, HandlerTimeout = System.Threading.Timeout.InfiniteTimeSpan };

        options.Should().BeEquivalentTo(new { MaxEvents = (long?)null, MaxPayloadBytes = (int?)null, HandlerTimeout = TimeSpan.FromMilliseconds(-1) });
    }

    [Theory]
    [MemberData(nameof(LongTimeouts))]
    public async Task A_run_may_have_any_patience_with_handlers(TimeSpan timeout)
    {
        var hanging = new HangingHandler();
        using var cancel = new CancellationTokenSource();
        var running = Machine.Read("""{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } }""")
            .RunAsync(Json.JsonData.EmptyObject, run => run.Handle("S", hanging.AnswerAsync).HandlerTimeout = timeout, cancel.Token);
        await hanging.Called;

        await cancel.CancelAsync();

        var waiting = () => running;
        await waiting.Should().ThrowAsync<OperationCanceledException>();
        hanging.Running.Should().Be(0);
    }
}
