namespace WorkflowBuilder.Conformance.Tests.Executions;

using Task = System.Threading.Tasks.Task;

/// <summary>Executions that ran on AWS run again, event by event.</summary>
public class ExecutionTests
{
    private const int Count = 697;
    private const double LeastShare = 0.96;

    [ConformanceFact]
    public async Task Every_execution_goes_as_it_did_on_AWS_unless_it_is_excluded()
    {
        var misses = await MissesAsync();

        var unexpected = misses.Where(miss => !ExecutionExclusions.Reasons.ContainsKey(miss.Key)).Select(miss => $"{miss.Key}: {miss.Value}");
        var passing = ExecutionExclusions.Reasons.Keys.Except(misses.Keys);

        string.Join('\n', unexpected).Should().BeEmpty();
        passing.Should().BeEmpty("what passes must leave the exclusions");
        ExecutionExclusions.Reasons.Count.Should().BeLessThanOrEqualTo((int)(Count * (1 - LeastShare)));
    }

    private static async ValueTask<SortedDictionary<string, string>> MissesAsync()
    {
        var cases = ExecutionCase.All().ToList();
        cases.Should().HaveCount(Count);

        var misses = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var @case in cases)
        {
            if (await ExecutionReplay.MissAsync(@case) is { } miss)
            {
                misses.Add(@case.Id, miss);
            }
        }

        return misses;
    }
}
