using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

/// <summary>Does to a result what the recorder of a case did to the answers of AWS: what differs from run to run becomes a token.</summary>
internal sealed partial class Recorder
{
    private const string Date = "date";

    private readonly List<Func<string, string>> _substitutions = [];

    public Recorder(JsonData @case)
    {
        foreach (var placeholder in @case["placeholders"].Items)
        {
            if (placeholder["known"] == JsonData.True)
            {
                _substitutions.Add(Substitution(placeholder["value"].GetString(), placeholder["token"].GetString(), placeholder["regex"] == JsonData.True));
            }
        }
    }

    public JsonData Record(JsonData value) => value switch
    {
        { IsString: true } => JsonData.From(Record(value.GetString())),
        { IsArray: true } => JsonData.From(Array.ConvertAll(value.Items.ToArray(), Record)),
        { IsObject: true } => JsonData.From(value.Members.Select(member => KeyValuePair.Create(Record(member.Key), Record(member.Value)))),
        _ => value,
    };

    private string Record(string text)
    {
        foreach (var substitute in _substitutions)
        {
            text = substitute(text);
        }

        return Timestamp().Replace(text, ToDate)
            .Replace("arn:aws:", "arn:<partition>:", StringComparison.Ordinal)
            .Replace("us-east-1", "<region>", StringComparison.Ordinal);
    }

    private static Func<string, string> Substitution(string value, string token, bool isPattern)
    {
        var pattern = isPattern ? new Regex(value) : null;
        return text => pattern is null ? text.Replace(value, token, StringComparison.Ordinal) : pattern.Replace(text, _ => token);
    }

    // What is no day of the calendar stayed as it was.
    private static string ToDate(Match timestamp) =>
        DateOnly.TryParseExact(timestamp.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Date : timestamp.Value;

    [GeneratedRegex("(?<day>[1-9][0-9]{3}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-][01][0-9]:?[0-5][0-9])")]
    private static partial Regex Timestamp();
}
