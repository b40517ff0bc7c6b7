using System.Text;
using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

/// <summary>Which parts of the texts of a case stand for something that AWS made up.</summary>
internal sealed partial class RecordedText
{
    private readonly HashSet<string> _known = ["<partition>", "<region>"];
    private readonly HashSet<string> _wildcards = ["datetime"];
    private readonly Regex _parts;
    private readonly Dictionary<string, Regex?> _patterns = [];

    public RecordedText(JsonData @case)
    {
        _known.UnionWith(KnownTokens(@case["placeholders"]));
        _wildcards.UnionWith(Texts(@case["wildcards"]));

        var words = Texts(@case["wildcardParts"]).OrderByDescending(word => word.Length).Select(Regex.Escape).ToList();
        _parts = words.Count == 0 ? Token() : new(string.Join('|', [Token().ToString(), .. words]));
    }

    /// <summary>Whether the whole text, as the value of a member, stands for anything at all.</summary>
    public bool IsWild(string text, string member) => _wildcards.Contains(text) || (text == "timestamp" && TimeMember().IsMatch(member));

    /// <summary>Whether the text is nothing but something that AWS made up, which may have been a number.</summary>
    public bool IsUnknown(string text) => HasUnknownParts(text) && Token().Match(text).Length == text.Length;

    /// <summary>Whether the text has parts that stand for any text.</summary>
    public bool HasUnknownParts(string text) => Pattern(text) is not null;

    /// <summary>Whether the text has parts that stand for any text, and the rest of it is that of another.</summary>
    public bool MatchesUnknownParts(string text, string actual) => Pattern(text)?.IsMatch(actual) ?? false;

    private Regex? Pattern(string text)
    {
        if (!_patterns.TryGetValue(text, out var pattern))
        {
            _patterns.Add(text, pattern = CreatePattern(text));
        }

        return pattern;
    }

    private Regex? CreatePattern(string text)
    {
        var unknown = _parts.Matches(text).Where(part => !_known.Contains(part.Value)).ToList();
        if (unknown.Count == 0)
        {
            return null;
        }

        var pattern = new StringBuilder(@"\A");
        var position = 0;
        foreach (var part in unknown)
        {
            pattern.Append(Regex.Escape(text[position..part.Index])).Append(".+?");
            position = part.Index + part.Length;
        }

        return new(pattern.Append(Regex.Escape(text[position..])).Append(@"\z").ToString(), RegexOptions.Singleline);
    }

    // A token of two placeholders is known only if both are.
    private static IEnumerable<string> KnownTokens(JsonData placeholders) => placeholders.Items.ToArray()
        .GroupBy(placeholder => placeholder["token"].GetString(), placeholder => placeholder["known"] == JsonData.True && placeholder["regex"] != JsonData.True)
        .Where(token => token.All(isKnown => isKnown) && Token().Match(token.Key).Length == token.Key.Length)
        .Select(token => token.Key);

    private static IEnumerable<string> Texts(JsonData items) => items.Items.ToArray().Select(item => item.GetString());

    [GeneratedRegex("<[A-Za-z_][^<>]*>")]
    private static partial Regex Token();

    [GeneratedRegex("timestamp|^(creationTime|ingestionTime)$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeMember();
}
