using WorkflowBuilder.Conformance.Tests.Judging;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Compares concurrent lanes: the events of each in their order, and the lanes of one state in any order.</summary>
internal sealed class LaneMatcher(ValueMatcher values)
{
    public Difference? Compare(Lane expected, Lane actual)
    {
        if (expected.Children.Count != actual.Children.Count)
        {
            return Count("branches or iterations", expected.Children.Count, actual.Children.Count);
        }

        return CompareEvents(expected.Events, actual.Events) ?? CompareChildren(expected, actual);
    }

    public Difference? CompareEvents(IReadOnlyList<HistoryEvent> expected, IReadOnlyList<HistoryEvent> actual) =>
        InOrder(values, expected, actual, item => item.Body);

    /// <summary>Compares events one by one, each as what <paramref name="part"/> makes of it.</summary>
    public static Difference? InOrder(
        ValueMatcher values, IReadOnlyList<HistoryEvent> expected, IReadOnlyList<HistoryEvent> actual, Func<HistoryEvent, JsonData> part)
    {
        return Enumerable.Range(0, Math.Max(expected.Count, actual.Count))
            .Select(at => values.Compare(PartAt(expected, at), PartAt(actual, at))?.In($".events[{at}]"))
            .FirstOrDefault(difference => difference is not null);

        JsonData PartAt(IReadOnlyList<HistoryEvent> events, int at) => at < events.Count ? part(events[at]) : default;
    }

    private Difference? CompareChildren(Lane expected, Lane actual)
    {
        var given = actual.Children.ToLookup(lane => lane.Container);
        return expected.Children.GroupBy(lane => lane.Container)
            .Select(wanted => CompareLanes([.. wanted], [.. given[wanted.Key]])?.In($".{wanted.Key}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private Difference? CompareLanes(List<Lane> expected, List<Lane> actual)
    {
        if (expected.Count != actual.Count)
        {
            return Count("lanes", expected.Count, actual.Count);
        }

        var differences = new Dictionary<(int, int), Difference?>();
        var unmatched = Assignment.FirstUnmatched(expected.Count, (wanted, given) => DifferenceOf(wanted, given) is null);
        return unmatched is { } at ? DifferenceOf(at, at)?.In($"[{at}]") ?? Count($"lanes like {at}", 1, 0) : null;

        Difference? DifferenceOf(int wanted, int given)
        {
            if (!differences.TryGetValue((wanted, given), out var difference))
            {
                differences.Add((wanted, given), difference = Compare(expected[wanted], actual[given]));
            }

            return difference;
        }
    }

    private static Difference Count(string what, int expected, int actual) => new("", $"({expected} {what})", $"({actual} {what})");
}
