using WorkflowBuilder.Conformance.Tests.Judging;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Histories whose events inside Parallel states lost their ids and were sorted when they were recorded.</summary>
internal static class UnnumberedHistory
{
    private static readonly JsonData LostId = JsonData.From([JsonData.From(0)]);

    /// <summary>Reduces a full history as the recorder did.</summary>
    public static IReadOnlyList<HistoryEvent> Reduce(IEnumerable<HistoryEvent> history)
    {
        var events = history.ToList();
        var (start, count, isInside) = (-1, 0, false);

        // Positions are not corrected after a removal: neither did the recorder correct them.
        for (var at = 0; at < events.Count; at++)
        {
            switch (events[at].Type)
            {
                case "ParallelStateSucceeded" or "ParallelStateAborted" or "ParallelStateExited" or "ParallelStateFailed":
                    if (start >= 0)
                    {
                        // Of two ends in a row only the latter stays.
                        events.RemoveRange(start + count, at - start - count);
                    }

                    isInside = false;
                    break;
                case "ParallelStateStarted":
                    (start, count, isInside) = (at + 1, 0, true);
                    break;
                default:
                    if (isInside)
                    {
                        events[at] = new(events[at].Content.With("id", LostId));
                        count++;
                    }

                    break;
            }
        }

        return events;
    }

    /// <summary>Compares reduced histories: where ids were lost any order will do.</summary>
    public static Difference? Compare(ValueMatcher values, IReadOnlyList<HistoryEvent> expected, IReadOnlyList<HistoryEvent> actual)
    {
        var (wanted, given) = (Runs(expected), Runs(actual));
        return wanted.Zip(given)
            .Select((pair, at) => CompareRuns(values, pair.First, pair.Second)?.In($".events/{at}"))
            .FirstOrDefault(difference => difference is not null)
            ?? (wanted.Count == given.Count ? null : new(".events", $"({expected.Count} events)", $"({actual.Count} events)"));
    }

    private static Difference? CompareRuns(ValueMatcher values, List<HistoryEvent> expected, List<HistoryEvent> actual)
    {
        if (expected.Count != actual.Count || expected[0].LostId != actual[0].LostId)
        {
            return new("", $"({expected.Count} events from {expected[0].Body})", $"({actual.Count} events from {actual[0].Body})");
        }

        var unmatched = Assignment.FirstUnmatched(expected.Count, (wanted, given) => values.Compare(expected[wanted].Body, actual[given].Body) is null);
        return unmatched is { } at ? Difference.Between(expected[at].Body, default).In($"[{at}]") : null;
    }

    // Successive events without ids make one run; every other event is one by itself.
    private static List<List<HistoryEvent>> Runs(IEnumerable<HistoryEvent> events)
    {
        var runs = new List<List<HistoryEvent>>();
        foreach (var item in events)
        {
            if (item.LostId && runs is [.., var last] && last[0].LostId)
            {
                last.Add(item);
            }
            else
            {
                runs.Add([item]);
            }
        }

        return runs;
    }
}
