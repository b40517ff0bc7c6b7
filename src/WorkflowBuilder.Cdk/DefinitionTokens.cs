using System.Text;
using System.Text.Json;
using Amazon.CDK;

namespace WorkflowBuilder.Cdk;

/// <summary>
/// Makes the CDK's tokens in a definition resolve into valid JSON: text with tokens keeps its escapes, a number or a list that is a token loses the
/// form that only the CDK knows.
/// </summary>
internal static class DefinitionTokens
{
    // The CDK hides a token in a number by these highest 16 bits (encoding.ts of aws-cdk-lib).
    private const ulong NumberMark = 0xFBFF;
    private const string TextMark = "${Token[";
    private const string ListMark = "#{Token[";

    public static string Embed(Stack stack, string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = int.MaxValue });
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = new StringBuilder(json.Length);
        var copied = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (Token(stack, ref reader, known) is { } token)
            {
                result.Append(Encoding.UTF8.GetString(utf8, copied, start - copied)).Append(token);
                copied = (int)reader.BytesConsumed;
            }
        }

        return copied == 0 ? json : result.Append(Encoding.UTF8.GetString(utf8, copied, utf8.Length - copied)).ToString();
    }

    private static string? Token(Stack stack, ref Utf8JsonReader reader, Dictionary<string, string> known)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                return ListToken(stack, ref reader);
            case JsonTokenType.Number when reader.TryGetDouble(out var number) && IsToken(number):
                return Amazon.CDK.Token.AsString(Tokenization.ReverseNumber(number)!);
            case JsonTokenType.String when reader.GetString() is { } text && text.Contains(TextMark, StringComparison.Ordinal):
                if (!known.TryGetValue(text, out var token))
                {
                    known[text] = token = stack.ToJsonString(text);
                }

                return token;
            default:
                return null;
        }
    }

    /// <summary>A list that is a token is an array with one text; the whole array gives way to it.</summary>
    private static string? ListToken(Stack stack, ref Utf8JsonReader reader)
    {
        var ahead = reader;
        if (!ahead.Read() || ahead.TokenType != JsonTokenType.String || !ahead.GetString()!.StartsWith(ListMark, StringComparison.Ordinal))
        {
            return null;
        }

        var text = ahead.GetString()!;
        if (!ahead.Read() || ahead.TokenType != JsonTokenType.EndArray)
        {
            return null;
        }

        reader = ahead;
        return stack.ToJsonString(new[] { text });
    }

    private static bool IsToken(double number) => BitConverter.DoubleToUInt64Bits(number) >> 48 == NumberMark;
}
