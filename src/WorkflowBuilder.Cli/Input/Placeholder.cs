using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WorkflowBuilder.Cli.Input;

/// <summary>A place in a definition that is filled in when it is deployed: <c>${Name}</c>, <c>${Resource.Arn}</c>, <c>${AWS::Region}</c>.</summary>
/// <param name="Name">The name between the braces.</param>
/// <param name="Text">The text of the definition.</param>
/// <param name="Index">Where in the text it stands, from 0.</param>
internal sealed partial record Placeholder(string Name, string Text, int Index)
{
    /// <summary>The line in the file, from 1.</summary>
    public int Line => Text.AsSpan(0, Index).Count('\n') + 1;

    /// <summary>The column in the file, in characters from 1.</summary>
    public int Column => Index - Text.AsSpan(0, Index).LastIndexOf('\n');

    /// <summary>Finds the placeholders of a definition, in their order.</summary>
    public static IReadOnlyList<Placeholder> FindAll(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("${"u8) < 0)
        {
            return [];
        }

        var text = Encoding.UTF8.GetString(utf8);
        return [.. Pattern().Matches(text).Select(match => new Placeholder(match.Groups[1].Value, text, match.Index))];
    }

    /// <summary>Puts values in the place of placeholders.</summary>
    /// <param name="utf8">The definition.</param>
    /// <param name="values">A value for each name.</param>
    public static byte[] Fill(ReadOnlySpan<byte> utf8, IReadOnlyDictionary<string, string> values) =>
        Encoding.UTF8.GetBytes(Pattern().Replace(Encoding.UTF8.GetString(utf8), match => InText(values[match.Groups[1].Value])));

    /// <summary>Puts values in the place of the placeholders that have one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="values">Values by name.</param>
    public static string FillKnown(string text, IReadOnlyDictionary<string, string> values) =>
        values.Count == 0 || !text.Contains("${", StringComparison.Ordinal) ? text
        : Pattern().Replace(text, match => values.GetValueOrDefault(match.Groups[1].Value, match.Value));

    /// <summary>Gives the placeholders of a text with their names as the first group.</summary>
    public static MatchCollection Matches(string text) => Pattern().Matches(text);

    private static string InText(string value) => JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;

    // ${key: value} is JSONata, which groups.
    [GeneratedRegex(@"\$\{(\w+(?:::\w+|\.\w+)*)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pattern();
}
