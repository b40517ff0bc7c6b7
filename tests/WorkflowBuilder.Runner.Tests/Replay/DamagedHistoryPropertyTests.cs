using FsCheck.Xunit;

namespace WorkflowBuilder.Runner.Tests.Replay;

public class DamagedHistoryPropertyTests
{
    private static readonly string[] Fragments =
    [
        "MapStateStarted", "MapIterationStarted", "ParallelStateStarted", "ParallelStateExited", "MapStateFailed", "ExecutionAborted", "PassStateEntered",
        "TaskScheduled", "TaskSucceeded", "TaskTimedOut", "Unheard", "TaskStateAborted", "ExecutionRedriven",
    ];

    [Property(MaxTest = 200, EndSize = 100_000)]
    public async System.Threading.Tasks.Task A_history_with_events_of_other_types_and_order_is_refused_or_differs_but_never_breaks_the_run(int seed)
    {
        var random = new Random(seed);
        var machine = new RandomMachine(seed);
        var definition = machine.Definition();
        var first = await Machine.RunAsync(definition, "[1, 2]", run =>
        {
            run.TimeProvider = StoppedClock.At("2026-03-01T12:00:00Z");
            Enumerable.Range(0, 200).ToList().ForEach(number => run.Mock($"S{number}", machine.Answer));
        });
        var events = first.History.Select(happened => happened.ToJson()).ToList();
        for (var i = 0; i < 3; i++)
        {
            var at = random.Next(events.Count);
            events[at] = random.Next(4) switch
            {
                0 => events[at].With("type", Json.JsonData.From(Fragments[random.Next(Fragments.Length)])),
                1 => events[at].With("previousEventId", Json.JsonData.From((long)random.Next(events.Count + 2))),
                2 => events[at].With("timestamp", Json.JsonData.From((long)random.Next())),
                _ => events[random.Next(events.Count)].With("id", events[at]["id"]),
            };
        }

        try
        {
            var history = ReplayHistory.Parse(Json.JsonData.From(events.ToArray()).ToString());
            var second = await Recording.ReplayAsync(definition, history);

            second.Replay.Should().NotBeNull();
            second.Status.Should().NotBe(ExecutionStatus.Running);
        }
        catch (InvalidHistoryException refused)
        {
            refused.Message.Should().StartWith("The history cannot be replayed. ");
        }
        catch (MissingMockException missing)
        {
            missing.StateName.Should().NotBeEmpty();
        }
    }
}
