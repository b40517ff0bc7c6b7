namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Executions that ran on AWS run again, event by event.</summary>
public class ExecutionTests(ReplayedExecutions executions) : IClassFixture<ReplayedExecutions>
{
    private const int Count = 697;
    private const double LeastShare = 0.99;

    [ConformanceFact]
    public void Every_execution_goes_as_it_did_on_AWS_unless_it_is_excluded()
    {
        executions.All.Should().HaveCount(Count);
        ShouldBeExcluded(ExecutionExclusions.Reasons, execution => execution.Miss);
        ExecutionExclusions.Reasons.Count.Should().BeLessThanOrEqualTo((int)(Count * (1 - LeastShare)));
    }

    [ConformanceFact]
    public void Every_event_has_the_id_and_follows_the_event_it_did_on_AWS_unless_it_is_excluded()
    {
        ShouldBeExcluded(ExecutionExclusions.IdReasons, execution => execution.Miss is null ? execution.IdMiss : null);
    }

    private void ShouldBeExcluded(IReadOnlyDictionary<string, string> reasons, Func<ReplayedExecution, string?> missOf)
    {
        var misses = executions.All.Where(execution => missOf(execution) is not null).ToList();

        var unexpected = misses.Where(execution => !reasons.ContainsKey(execution.Id)).Select(execution => $"{execution.Id}: {missOf(execution)}");
        var passing = reasons.Keys.Except(misses.Select(execution => execution.Id));

        string.Join('\n', unexpected).Should().BeEmpty();
        passing.Should().BeEmpty("what passes must leave the exclusions");
    }
}
