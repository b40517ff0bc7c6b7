using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Knows what is different in every execution: ids, moments, names of executions, task tokens and the numbers of events.</summary>
internal sealed partial class MadeUpTexts
{
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);

    public void AddToken(string token) => _tokens.Add(token);

    /// <summary>Whether two texts differ in nothing else.</summary>
    public bool AreSame(JsonData expected, JsonData actual)
    {
        if (!expected.IsString || !actual.IsString)
        {
            return false;
        }

        var (recorded, own) = (Masked(expected.GetString()), Masked(actual.GetString()));
        return recorded == own || (HidesToken(ref own) && LongText().Replace(recorded, "<token>") == own);
    }

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
