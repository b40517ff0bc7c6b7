using WorkflowBuilder.Conformance.Tests.Judging;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Says whether a run is the one that was recorded.</summary>
/// <param name="case">The case.</param>
internal sealed class ExecutionJudge(JsonData @case)
{
    private static readonly string[] Outcome = ["status", "output", "error", "cause"];

    private readonly Recorder _recorder = new(@case);
    private readonly ValueMatcher _values = new(@case);

    /// <summary>Whether the ids of events count, where the recording kept them.</summary>
    public bool ComparesIds { get; init; }

    /// <summary>Finds the first difference.</summary>
    /// <param name="actual">
    /// <c>events</c> as <c>GetExecutionHistory</c> gives them, or <c>status</c>, <c>output</c>, <c>error</c> and <c>cause</c>, or both; besides them what
    /// is known of <c>description</c>.
    /// </param>
    public Difference? Compare(JsonData actual)
    {
        var expected = @case["expected"];
        actual = WithOutcome(actual);
        if (@case["ignoredPathsApply"] == JsonData.True)
        {
            var paths = @case["ignoredPaths"];
            (expected, actual) = (IgnoredPath.Remove(paths, JsonTexts.Open(expected)), IgnoredPath.Remove(paths, JsonTexts.Open(actual)));
        }

        return CompareEvents(expected["events"], actual["events"]) ?? CompareOutcome(expected, actual)
            ?? CompareDescription(expected["description"], actual["description"]);
    }

    /// <summary>The run with the outcome that its last event tells, unless it tells one itself.</summary>
    private static JsonData WithOutcome(JsonData actual)
    {
        if (actual["events"].IsUndefined)
        {
            return actual;
        }

        var last = HistoryEvent.InOrder(actual["events"]).LastOrDefault(item => item.FinalStatus is not null);
        var outcome = JsonData.EmptyObject.With("status", JsonData.From(last.Content.IsUndefined ? "RUNNING" : last.FinalStatus));
        return JsonData.From(outcome.Members
            .Concat(last.Content.IsUndefined ? [] : last.Details.Members.Where(member => Outcome.Contains(member.Key)))
            .Concat(actual.Members));
    }

    private Difference? CompareEvents(JsonData expected, JsonData actual)
    {
        if (expected.IsUndefined || actual.IsUndefined)
        {
            return null;
        }

        var (wanted, given) = (HistoryEvent.InOrder(expected), HistoryEvent.InOrder(_recorder.Record(actual)));
        if (wanted.Any(item => item.LostId))
        {
            return UnnumberedHistory.Compare(_values, wanted, UnnumberedHistory.Reduce(given));
        }

        if (@case["unordered"] != JsonData.True)
        {
            return LaneMatcher.InOrder(_values, wanted, given, item => ComparesIds ? item.Numbered : item.Body);
        }

        // How far the other branches got when one failed is a matter of luck.
        return wanted.Count != given.Count && @case["raceSensitive"] != JsonData.True
            ? new(".events", $"({wanted.Count} events)", $"({given.Count} events)")
            : new LaneMatcher(_values).Compare(LaneReader.Read(wanted), LaneReader.Read(given));
    }

    private Difference? CompareOutcome(JsonData expected, JsonData actual) => Outcome
        .Select(name => _values.Compare(expected[name], Given(name, actual[name]), name)?.In($".{name}"))
        .FirstOrDefault(difference => difference is not null);

    // A run tells less of itself than DescribeExecution.
    private Difference? CompareDescription(JsonData expected, JsonData actual) => expected.IsUndefined ? null : actual.Members
        .Select(member => _values.Compare(expected[member.Key], _recorder.Record(member.Value), member.Key)?.In($".description.{member.Key}"))
        .FirstOrDefault(difference => difference is not null);

    private JsonData Given(string name, JsonData value) => value switch
    {
        { IsNull: true } when @case["expected"][name].IsUndefined => default,
        _ when name == "output" => _recorder.Record(JsonTexts.Parse(value)),
        _ => _recorder.Record(value),
    };
}
