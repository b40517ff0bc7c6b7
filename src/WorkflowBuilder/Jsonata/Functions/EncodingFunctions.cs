using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Base64 and URLs.</summary>
internal static class EncodingFunctions
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FunctionDefinition[] All { get; } =
    [
        new("base64encode", "<s-:s>", 1, (arguments, _) => Convert(arguments[0], ToBase64)),
        new("encodeUrlComponent", "<s-:s>", 1, (arguments, _) => Convert(arguments[0], text => Encode(text, Unreserved, "encodeUrlComponent"))),
        new("encodeUrl", "<s-:s>", 1, (arguments, _) => Convert(arguments[0], text => Encode(text, Unreserved + Reserved, "encodeUrl"))),
        new("decodeUrlComponent", "<s-:s>", 1, (arguments, _) => Convert(arguments[0], text => Decode(text, "", "decodeUrlComponent"))),
        new("decodeUrl", "<s-:s>", 1, (arguments, _) => Convert(arguments[0], text => Decode(text, Reserved, "decodeUrl"))),
    ];

    private static JsonData Convert(in JsonData text, Func<string, string> convert) => text.IsUndefined ? default : JsonData.From(convert(text.GetString()));

    private static string ToBase64(string text) => System.Convert.ToBase64String(Encoding.Latin1.GetBytes(ToLatin1(text)));

    // JavaScript takes the low byte of each character.
    private static string ToLatin1(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (char)(source[i] & 0xff);
        }
    });

    private static string Encode(string text, string kept, string function)
    {
        byte[] bytes;
        try
        {
            bytes = Utf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw Malformed(text, function);
        }

        var encoded = new StringBuilder();
        foreach (var unit in bytes)
        {
            if (unit < 0x80 && kept.Contains((char)unit, StringComparison.Ordinal))
            {
                encoded.Append((char)unit);
            }
            else
            {
                encoded.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }

    private static string Decode(string text, string kept, string function)
    {
        var decoded = new StringBuilder();
        Span<byte> room = stackalloc byte[4];
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '%')
            {
                decoded.Append(text[at++]);
                continue;
            }

            var first = Octet(text, at, function);
            var length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
            var octets = room[..length];
            for (var i = 0; i < length; i++)
            {
                octets[i] = Octet(text, at + (3 * i), function);
            }

            if (length == 1 && kept.Contains((char)first, StringComparison.Ordinal))
            {
                decoded.Append(text, at, 3);
            }
            else
            {
                decoded.Append(DecodeOctets(octets, text, function));
            }

            at += 3 * length;
        }

        return decoded.ToString();
    }

    private static byte Octet(string text, int at, string function) =>
        at + 2 < text.Length
            && text[at] == '%'
            && byte.TryParse(text.AsSpan(at + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var octet)
            ? octet
            : throw Malformed(text, function);

    private static string DecodeOctets(ReadOnlySpan<byte> octets, string text, string function)
    {
        try
        {
            return Utf8.GetString(octets);
        }
        catch (DecoderFallbackException)
        {
            throw Malformed(text, function);
        }
    }

    private static JsonataException Malformed(string text, string function) => new("D3140", -1, function) { Value = JsonData.From(text) };
}
