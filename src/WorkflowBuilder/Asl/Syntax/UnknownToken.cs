using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Asl;

/// <summary>A word in JSON that is none of true, false and null.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Where it begins, in bytes.</param>
/// <param name="Aws">How the parser of Step Functions reports it.</param>
internal sealed record UnknownToken(string Word, int Start, AwsDiagnostic Aws)
{
    private const int MaxShown = 500;

    /// <summary>Gives the word if one follows what has been read.</summary>
    public static UnknownToken? Find(JsonSource source, int consumed)
    {
        var unread = source.Utf8[consumed..].TrimStart(" \t\r\n:,"u8);
        if (unread.IsEmpty || !IsWordStart(unread[0]))
        {
            return null;
        }

        var start = source.Utf8.Length - unread.Length;
        var rest = Encoding.UTF8.GetString(unread[..Math.Min(MaxShown, unread.Length)]);
        var word = string.Concat(rest.TakeWhile(character => char.IsLetterOrDigit(character) || character is '_' or '$'));
        var end = source.Locate(start + Encoding.UTF8.GetByteCount(word));
        var location = string.Create(CultureInfo.InvariantCulture, $"[Source: (String){Shown(source)}; line: {end.Line}, column: {end.Column}]");
        return word is "true" or "false" or "null" ? null : new(word, start, new(
            "INVALID_JSON_DESCRIPTION",
            $"Unrecognized token '{word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at {location}",
            location));
    }

    private static bool IsWordStart(byte value) => char.IsAsciiLetter((char)value) || value is (byte)'_' or (byte)'$';

    private static string Shown(JsonSource source)
    {
        var text = Encoding.UTF8.GetString(source.Utf8);
        return text.Length <= MaxShown
            ? $"\"{text}\""
            : string.Create(CultureInfo.InvariantCulture, $"\"{text.AsSpan(0, MaxShown)}\"[truncated {text.Length - MaxShown} chars]");
    }
}
