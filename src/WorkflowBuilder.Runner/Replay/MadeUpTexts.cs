using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>
/// Knows what is different in every execution: ids, moments, names of executions, task tokens and the numbers of events; but not those that were given to it.
/// </summary>
/// <param name="executionName">The name of the execution that runs. The recorded one may be an id that its input has, too.</param>
internal sealed partial class MadeUpTexts(string executionName)
{
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public static IEnumerable<string> IdsAndMoments(string text) =>
        MadeUp().Matches(text).Where(found => found.Groups["id"].Success || found.Groups["time"].Success).Select(found => found.Value);

    public void AddToken(string token) => _tokens.Add(token);

    /// <summary>Says that ids and moments are given to the run as they were to the recorded execution, so that both have the same.</summary>
    public void Give(IEnumerable<string> texts) => _given.UnionWith(texts);

    /// <summary>Whether two texts differ in nothing else.</summary>
    public bool AreSame(JsonData expected, JsonData actual)
    {
        if (!expected.IsString || !actual.IsString)
        {
            return false;
        }

        if (!HasGiven(expected.GetString(), actual.GetString()))
        {
            return false;
        }

        var (recorded, own) = (Masked(expected.GetString()), Masked(actual.GetString()));
        return recorded == own || (HidesToken(ref own) && LongText().Replace(recorded, "<token>") == own);
    }

    private bool HasGiven(string recorded, string own) => _given.Count == 0 || MadeUp().Matches(recorded).Zip(MadeUp().Matches(own)).All(pair =>
        !_given.Contains(pair.First.Value) || pair.Second.Value == pair.First.Value || pair.Second.Value == executionName);

    // A long text of the history is a token only where the run has one, too.
    private bool HidesToken(ref string text)
    {
        var hidden = _tokens.Count == 0 ? text : LongText().Replace(text, found => _tokens.Contains(found.Value) ? "<token>" : found.Value);
        var hides = hidden != text;
        text = hidden;
        return hides;
    }

    private static string Masked(string text) => MadeUp().Replace(text, found =>
        found.Groups["arn"].Success ? "<arn>" : found.Groups["id"].Success ? "<id>" : found.Groups["time"].Success ? "<time>" : "event id #");

    [GeneratedRegex(
        @"(?<arn>arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:(execution|express|stateMachine|mapRun):[A-Za-z0-9_:/.-]+)"
        + @"|(?<id>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})"
        + @"|(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d))"
        + @"|event id #\d+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MadeUp();

    [GeneratedRegex("[A-Za-z0-9+/_-]{100,}={0,2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LongText();
}
