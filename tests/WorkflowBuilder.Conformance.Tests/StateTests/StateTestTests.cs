namespace WorkflowBuilder.Conformance.Tests.StateTests;

using Task = System.Threading.Tasks.Task;

/// <summary>States that were tested alone on AWS are tested alone here.</summary>
public class StateTestTests
{
    private const int Count = 152;
    private const double LeastShare = 0.97;

    [ConformanceFact]
    public async Task Every_state_does_as_it_did_on_AWS_unless_it_is_excluded()
    {
        var misses = await MissesAsync();

        var unexpected = misses.Where(miss => !StateTestExclusions.Reasons.ContainsKey(miss.Key)).Select(miss => $"{miss.Key}: {miss.Value}");
        var passing = StateTestExclusions.Reasons.Keys.Except(misses.Keys);

        string.Join('\n', unexpected).Should().BeEmpty();
        passing.Should().BeEmpty("what passes must leave the exclusions");
        StateTestExclusions.Reasons.Count.Should().BeLessThanOrEqualTo((int)(Count * (1 - LeastShare)));
    }

    private static async ValueTask<SortedDictionary<string, string>> MissesAsync()
    {
        var cases = StateTestCase.All().ToList();
        cases.Should().HaveCount(Count);

        var misses = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var @case in cases)
        {
            if (await @case.MissAsync() is { } miss)
            {
                misses.Add(@case.Id, miss);
            }
        }

        return misses;
    }
}
