using System.Buffers;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>
/// The text of a JSON string. Half a surrogate pair, which the framework refuses, is kept: JavaScript and Java keep it too.
/// </summary>
internal static class JsonUnescaping
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">The bytes are no UTF-8.</exception>
    public static string Text(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> utf8 = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        try
        {
            var text = Strict.GetString(utf8);
            return reader.ValueIsEscaped ? Unescape(text) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new JsonException($"The text at byte {reader.TokenStartIndex} is not valid UTF-8.");
        }
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            var letter = escaped[at];
            if (letter != '\\')
            {
                text.Append(letter);
                continue;
            }

            at++;
            text.Append(escaped[at] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)Convert.ToUInt16(escaped.Substring(at + 1, 4), 16),
                var itself => itself,
            });
            at += escaped[at] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
