using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>The recording of a case as if it were the result of a run, and variations of it.</summary>
internal sealed partial class RecordedRun
{
    private const int Changes = 8;

    private static readonly string[] Outcome = ["status", "output", "error", "cause"];

    private readonly JsonData _case;

    private RecordedRun(string id, JsonData @case)
    {
        _case = @case;
        Id = id;
        Content = JsonData.From(@case["expected"].Members
            .Where(member => @case["expected"]["events"].IsUndefined ? Outcome.Contains(member.Key) : member.Key == "events"));
    }

    public string Id { get; }

    public JsonData Content { get; }

    public int EventCount => Content["events"].Count;

    public bool HasLostOrder => Content["events"].Items.ToArray().Any(item => item["id"].IsArray);

    public bool IgnoresEvents => Ignored.Contains("$..events");

    private IEnumerable<string> Ignored => _case["ignoredPathsApply"] == JsonData.True ? _case["ignoredPaths"].Items.ToArray().Select(path => path.GetString()) : [];

    public static IEnumerable<RecordedRun> All() => ConformanceData.Files("asl/execution")
        .Select(file => JsonData.Parse(ConformanceData.Bytes(file)))
        .Select(content => new RecordedRun(content["id"].GetString(), content));

    public bool Matches(JsonData run) => new ExecutionJudge(_case) { ComparesIds = true }.Compare(run) is null;

    /// <summary>The run with values of its own in place of all tokens.</summary>
    public JsonData WithValuesForTokens() => Change(Content, (_, value) => value.IsString ? JsonData.From(Concrete(value.GetString())) : value);

    /// <summary>The run without one of its events.</summary>
    public JsonData Without(int position) =>
        JsonData.EmptyObject.With("events", JsonData.From(Content["events"].Items.ToArray().Where((_, at) => at != position).ToArray()));

    /// <summary>The run with the events backwards wherever their order was lost.</summary>
    public JsonData WithLostOrderReversed()
    {
        var events = Content["events"].Items.ToArray();
        for (var (start, end) = (0, 0); start < events.Length; start = end + 1)
        {
            end = Array.FindIndex(events, start, item => !item["id"].IsArray);
            end = end < 0 ? events.Length : end;
            Array.Reverse(events, start, end - start);
        }

        return JsonData.EmptyObject.With("events", JsonData.From(events));
    }

    /// <summary>The run with one event after the next.</summary>
    public JsonData WithEventDelayed(int position)
    {
        var events = Content["events"];
        var (delayed, next) = (events[position], events[position + 1]);
        return JsonData.EmptyObject.With("events", events
            .With(position, next.With("id", delayed["id"]))
            .With(position + 1, delayed.With("id", next["id"])));
    }

    /// <summary>Some runs that differ from this in one number, text or truth value that counts.</summary>
    public IEnumerable<JsonData> WithOneChange()
    {
        if (Ignored.Any())
        {
            yield break;
        }

        var count = CountOfLeaves();
        for (var at = 0; at < count; at += 1 + (count / Changes))
        {
            var (seen, position) = (0, at);
            yield return Change(Content, (name, value) => Counts(name, value) && seen++ == position ? Different(value) : value);
        }
    }

    private int CountOfLeaves()
    {
        var count = 0;
        Change(Content, (name, value) => Counts(name, value) && count++ >= 0 ? value : value);
        return count;
    }

    // What stands for anything, and what has no value of its own, does not count.
    private bool Counts(string name, JsonData value) =>
        name is not ("id" or "previousEventId" or "timestamp")
        && !(value.IsString && (Token().IsMatch(value.GetString()) || value.GetString() is "datetime" or "timestamp" || _case["wildcards"].Items.Contains(value)));

    private static JsonData Different(JsonData value) => value switch
    {
        { IsNumber: true } => JsonData.From(value.GetDouble() + 1),
        { IsBoolean: true } => JsonData.From(!value.GetBoolean()),
        { IsString: true } => JsonData.From(value.GetString() + "~"),
        _ => JsonData.From(0),
    };

    private string Concrete(string text)
    {
        foreach (var placeholder in _case["placeholders"].Items.ToArray().Reverse().Where(item => item["known"] == JsonData.True && item["regex"] != JsonData.True))
        {
            text = text.Replace(placeholder["token"].GetString(), placeholder["value"].GetString(), StringComparison.Ordinal);
        }

        return Token().Replace(text, token => token.Value switch
        {
            "<partition>" => "aws",
            "<region>" => "us-east-1",
            var other => $"value-of-{other.Trim('<', '>')}",
        });
    }

    private static JsonData Change(JsonData value, Func<string, JsonData, JsonData> change, string name = "") => value switch
    {
        { IsObject: true } => JsonData.From(value.Members.Select(member => KeyValuePair.Create(member.Key, Change(member.Value, change, member.Key))).ToList()),
        { IsArray: true } => JsonData.From(Array.ConvertAll(value.Items.ToArray(), item => Change(item, change, name))),
        _ => change(name, value),
    };

    [GeneratedRegex("<[A-Za-z_][^<>]*>")]
    private static partial Regex Token();
}
