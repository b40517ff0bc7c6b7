using System.Text.RegularExpressions;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>A regular expression as a function: it matches a text and gives what it found, and a function for the next match.</summary>
internal sealed class RegexFunction : JsonataFunction
{
    private readonly Regex _ascii;
    private readonly Lazy<Regex> _exact;

    private RegexFunction(Regex ascii, Lazy<Regex> exact)
    {
        _ascii = ascii;
        _exact = exact;
    }

    public override int Arity => 2;

    /// <exception cref="JsonataException">The text between the slashes is no regular expression.</exception>
    public static RegexFunction Compile(SyntaxNode syntax)
    {
        var pattern = syntax.Text;
        var flags = syntax.Value.GetString();
        try
        {
            var ascii = Translate(pattern, flags, asciiOnly: true);
            return new(ascii, RegexTranslation.IsSameForAscii(pattern) ? new(ascii) : new(() => Translate(pattern, flags, asciiOnly: false)));
        }
        catch (ArgumentException error)
        {
            throw new JsonataException("S0303", syntax.Position)
            {
                Start = syntax.Token.Start,
                Text = $"Invalid regular expression /{pattern}/: {error.Message}",
            };
        }
    }

    public override JsonData Invoke(ReadOnlySpan<JsonData> arguments, in JsonData context, Evaluation evaluation)
    {
        if (arguments.IsEmpty || arguments[0].Node is not string text)
        {
            return default;
        }

        var from = arguments.Length > 1 && arguments[1].TryGetDouble(out var index) && index > 0 ? (int)Math.Min(index, text.Length + 1) : 0;
        return Find(text, from, evaluation) is { } match ? MatchObject(text, match) : default;
    }

    /// <summary>The first match at or after a position.</summary>
    public Match? Find(string text, int from, Evaluation evaluation)
    {
        evaluation.Step();
        if (from > text.Length)
        {
            return null;
        }

        try
        {
            var match = (evaluation.IsAscii(text) ? _ascii : _exact.Value).Match(text, from);
            evaluation.CheckTime();
            return match.Success ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw JsonataLimits.Timeout();
        }
    }

    /// <summary>The match after another one; null at the end of the text.</summary>
    /// <exception cref="JsonataException">It would match nothing, again and again.</exception>
    public Match? FindNext(string text, Match match, Evaluation evaluation)
    {
        var end = match.Index + match.Length;
        var next = end >= text.Length ? null : Find(text, end, evaluation);
        return next is { Length: 0 } ? throw new JsonataException("D1004") : next;
    }

    public static JsonData GroupsOf(Match match)
    {
        var groups = new JsonData[match.Groups.Count - 1];
        for (var i = 0; i < groups.Length; i++)
        {
            var group = match.Groups[i + 1];
            groups[i] = group.Success ? JsonData.From(group.Value) : default;
        }

        return new(new ArrayNode(groups));
    }

    public JsonData MatchObject(string text, Match match)
    {
        var next = new BuiltInFunction(
            "", "<>", 0, (_, evaluation) => FindNext(text, match, evaluation) is { } following ? MatchObject(text, following) : default);
        var members = new ObjectBuilder();
        members.Set("match", JsonData.From(match.Value));
        members.Set("start", JsonData.From((double)match.Index));
        members.Set("end", JsonData.From((double)match.Index + match.Length));
        members.Set("groups", GroupsOf(match));
        members.Set("next", new(next));
        return members.ToData();
    }

    private static Regex Translate(string pattern, string flags, bool asciiOnly)
    {
        var ignoreCase = flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None;
        var translated = new RegexTranslation(pattern, flags.Contains('m', StringComparison.Ordinal), asciiOnly).Translate();
        return new(translated, RegexOptions.CultureInvariant | ignoreCase, RegexTime.MaxOfMatch);
    }
}
