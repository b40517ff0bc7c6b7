using FsCheck.Xunit;

namespace WorkflowBuilder.Runner.Tests.Replay;

public class OwnHistoryPropertyTests
{
    [Property(MaxTest = 200, EndSize = 100000)]
    public async System.Threading.Tasks.Task Any_run_replays_its_own_history_without_a_difference(int seed)
    {
        var machine = new RandomMachine(seed);
        var definition = machine.Definition();
        var names = Enumerable.Range(0, 1000).Select(number => $"S{number}").Where(name => definition.Contains($"\"{name}\":", StringComparison.Ordinal)).ToList();

        var (first, second) = await Recording.RunTwiceAsync(definition, "[1, 2, 3]", run =>
        {
            run.TimeProvider = StoppedClock.At("2026-03-01T12:00:00Z");
            run.ExecutionName = "first";
            names.ForEach(name => run.Mock(name, machine.Answer));
        });

        second.Replay!.Difference.Should().BeNull("seed {0} makes {1} with {2}", seed, definition, string.Join('\n', first.Events()));
        (second.Status, second.Error).Should().Be((first.Status, first.Error));
        second.Duration.Should().Be(first.Duration);
    }
}
