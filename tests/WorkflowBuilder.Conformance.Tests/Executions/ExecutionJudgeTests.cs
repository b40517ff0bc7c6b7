namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>The judge takes every recording for itself and nothing else for it.</summary>
public class ExecutionJudgeTests
{
    [ConformanceFact]
    public void Every_recording_matches_itself()
    {
        var runs = RecordedRun.All().ToList();

        var refused = runs.Where(run => !run.Matches(run.Content)).Select(run => run.Id);

        runs.Should().HaveCount(697);
        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void A_run_with_values_of_its_own_matches()
    {
        var refused = RecordedRun.All().Where(run => !run.Matches(run.WithValuesForTokens())).Select(run => run.Id);

        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void A_run_without_one_of_the_events_does_not_match()
    {
        var matching = RecordedRun.All().Where(run => !run.IgnoresEvents)
            .SelectMany(run => Enumerable.Range(0, run.EventCount).Where(at => run.Matches(run.Without(at))).Select(at => $"{run.Id} without event {at}"));

        matching.Should().BeEmpty();
    }

    [ConformanceFact]
    public void A_run_with_one_other_value_does_not_match()
    {
        var matching = RecordedRun.All().SelectMany(run => run.WithOneChange().Where(run.Matches).Select(changed => $"{run.Id}: {changed}"));

        matching.Should().BeEmpty();
    }

    [ConformanceFact]
    public void Where_the_order_was_lost_any_order_matches()
    {
        var runs = RecordedRun.All().Where(run => run.HasLostOrder).ToList();

        var refused = runs.Where(run => !run.Matches(run.WithLostOrderReversed())).Select(run => run.Id);

        runs.Should().HaveCount(4);
        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void Elsewhere_no_other_order_matches()
    {
        var matching = RecordedRun.All().Where(run => !run.HasLostOrder && !run.IgnoresEvents && run.EventCount > 1)
            .Where(run => run.Matches(run.WithEventDelayed((run.EventCount - 1) / 2)))
            .Select(run => run.Id);

        matching.Should().BeEmpty();
    }
}
