using System.Globalization;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>What the JSON parser of AWS says of a text that is no JSON, for the mistakes whose messages were recorded.</summary>
internal static class JacksonError
{
    public static string Describe(string text)
    {
        var (position, open) = Scan(text);
        var word = WordAt(text, position);
        if (position >= text.Length && open.Count > 0)
        {
            var (start, kind) = open.Peek();
            return $"Unexpected end-of-input: expected close marker for {kind} (start marker at {At(text, start)})\n at {At(text, text.Length)}";
        }

        if (word.Length > 0 && (open.Count == 0 || open.Peek().Kind == "Array" || !ExpectsName(text, position)))
        {
            const string Expected = "was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
            return $"Unrecognized token '{word}': {Expected}\n at {At(text, position + word.Length)}";
        }

        if (position >= text.Length)
        {
            return $"Unexpected end-of-input\n at {At(text, text.Length)}";
        }

        var expected = open.Count > 0 && open.Peek().Kind == "Object" && ExpectsName(text, position)
            ? "was expecting double-quote to start field name"
            : "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
        return $"Unexpected character ('{text[position]}' (code {(int)text[position]})): {expected}\n at {At(text, position)}";
    }

    /// <summary>How far the text is JSON, and what is open there.</summary>
    private static (int Position, Stack<(int Start, string Kind)> Open) Scan(string text)
    {
        var open = new Stack<(int, string)>();
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartArray: open.Push(((int)reader.TokenStartIndex, "Array")); break;
                    case JsonTokenType.StartObject: open.Push(((int)reader.TokenStartIndex, "Object")); break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject: open.Pop(); break;
                }
            }
        }
        catch (JsonException)
        {
        }

        var position = System.Text.Encoding.UTF8.GetCharCount(utf8, 0, (int)reader.BytesConsumed);
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ',' or ':'))
        {
            position++;
        }

        // The reader leaves a number at the end, since it could go on.
        var rest = text[position..].Trim();
        return (rest is "true" or "false" or "null" || JsonNumber.IsValid(rest) ? text.Length : position, open);
    }

    private static bool ExpectsName(string text, int position)
    {
        var before = text.AsSpan(0, position).TrimEnd();
        return before.EndsWith("{") || before.EndsWith(",");
    }

    private static string WordAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '$'))
        {
            end++;
        }

        return text[position..end];
    }

    private static string At(string text, int position)
    {
        var before = text.AsSpan(0, position);
        var line = before.Count('\n') + 1;
        var column = position - before.LastIndexOf('\n');
        return string.Create(
            CultureInfo.InvariantCulture, $"[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: {line}, column: {column}]");
    }
}
