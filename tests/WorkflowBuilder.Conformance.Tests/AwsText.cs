using System.Text.RegularExpressions;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>
/// A report of AWS as a probe notes it: <c>CODE: message at location</c>. What was left out when it was noted, at the beginning, in a list or at the
/// end, is an ellipsis or missing.
/// </summary>
/// <param name="Code">The code; empty where it was left out.</param>
/// <param name="Message">The message; empty where it was left out.</param>
/// <param name="Location">The place; empty where it was left out.</param>
internal sealed partial record AwsText(string Code, string Message, string Location)
{
    /// <summary>Gives the reports of a text, of which there may be several.</summary>
    public static IEnumerable<AwsText> Parse(string text) => Border().Split(text).Select(ParseOne);

    public bool Matches(AwsDiagnostic report) =>
        (Code.Length == 0 || report.Code == Code)
        && Matches(report.Message, Message, isWhole: Location.Length > 0)
        && (Location.Length == 0 || Matches(report.Location ?? "null", Location, isWhole: true));

    private static AwsText ParseOne(string text)
    {
        var parts = Report().Match(text);
        return new(parts.Groups["code"].Value, parts.Groups["message"].Value, parts.Groups["location"].Value);
    }

    // The parts between the ellipses follow one another.
    private static bool Matches(string actual, string noted, bool isWhole)
    {
        var parts = noted.Split('…');
        var pattern = parts.Length == 1 ? Regex.Escape(noted) : string.Join(".*", parts.Select(part => Regex.Escape(part.Trim())));
        return Regex.IsMatch(actual, isWhole ? $"^{pattern}$" : $"^{pattern}", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(", (?=[A-Z_]{8,}: )")]
    private static partial Regex Border();

    [GeneratedRegex(@"^(?:InvalidDefinition(?: \(|$))?(?<code>[A-Z_]{8,})?\)?:? ?(?<message>.*?)(?: at (?<location>/\S.*|/|null))?$", RegexOptions.Singleline)]
    private static partial Regex Report();
}
