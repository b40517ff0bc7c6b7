using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Json;

/// <summary>Writes values as JSON text, without recursion and with as little escaping as JSON allows, as AWS does.</summary>
internal static class JsonText
{
    private const int ExcerptLength = 80;
    private const int MaxShownLength = 262_144;

    public static string Compact(JsonData data)
    {
        if (data.IsPlainNumber)
        {
            return JsonNumber.Text(data.RawNumber);
        }

        var text = new StringBuilder();
        Append(text, data);
        return text.ToString();
    }

    /// <summary>The beginning of the JSON text, for messages.</summary>
    public static string Excerpt(JsonData data)
    {
        var text = new StringBuilder();
        return TryAppend(text, data, ExcerptLength) ? text.ToString() : text.ToString(0, ExcerptLength) + "...";
    }

    /// <summary>The JSON text for the messages of AWS, which show all of it; what is longer than any state may pass on is cut.</summary>
    public static string Shortened(JsonData data)
    {
        var text = new StringBuilder();
        return TryAppend(text, data, MaxShownLength) ? text.ToString() : text.ToString(0, MaxShownLength) + "...";
    }

    public static void Append(StringBuilder text, JsonData data) => TryAppend(text, data, int.MaxValue);

    /// <summary>Writes no further than to a length. Values share structure, so that a small one can have a text without end.</summary>
    /// <returns>Whether the whole text is there.</returns>
    public static bool TryAppend(StringBuilder text, JsonData data, int maxLength)
    {
        if (data.Node is not (ArrayNode or ObjectNode))
        {
            AppendScalar(text, data);
            return text.Length <= maxLength;
        }

        var open = new Stack<(JsonNode Node, int Next)>();
        Open(text, open, (JsonNode)data.Node);
        while (open.TryPop(out var container))
        {
            if (text.Length > maxLength)
            {
                return false;
            }

            var (node, next) = container;
            var members = node as ObjectNode;
            var items = members is null ? ((ArrayNode)node).Items : members.Values;
            if (next == items.Length)
            {
                text.Append(members is null ? ']' : '}');
                continue;
            }

            if (next > 0)
            {
                text.Append(',');
            }

            if (members is not null)
            {
                AppendString(text, members.Shape.Names[next]);
                text.Append(':');
            }

            open.Push((node, next + 1));
            if (items[next].Node is ArrayNode or ObjectNode)
            {
                Open(text, open, (JsonNode)items[next].Node!);
            }
            else
            {
                AppendScalar(text, items[next]);
            }
        }

        return text.Length <= maxLength;
    }

    public static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        var start = 0;
        for (var at = 0; at < value.Length; at++)
        {
            var letter = value[at];
            if (letter >= ' ' && letter != '"' && letter != '\\' && !IsLone(value, at))
            {
                continue;
            }

            text.Append(value, start, at - start);
            AppendEscape(text, letter);
            start = at + 1;
        }

        text.Append(value, start, value.Length - start).Append('"');
    }

    private static void Open(StringBuilder text, Stack<(JsonNode Node, int Next)> open, JsonNode node)
    {
        text.Append(node is ArrayNode ? '[' : '{');
        open.Push((node, 0));
    }

    private static void AppendScalar(StringBuilder text, JsonData data)
    {
        if (data.Node is string value)
        {
            AppendString(text, value);
        }
        else if (data.IsNumber)
        {
            text.Append(JsonNumber.Text(data));
        }
        else if (data.IsBoolean)
        {
            text.Append(data.IsTrue ? "true" : "false");
        }
        else if (data.IsNull)
        {
            text.Append("null");
        }
    }

    private static void AppendEscape(StringBuilder text, char letter)
    {
        text.Append('\\');
        switch (letter)
        {
            case '"' or '\\': text.Append(letter); break;
            case '\n': text.Append('n'); break;
            case '\r': text.Append('r'); break;
            case '\t': text.Append('t'); break;
            case '\b': text.Append('b'); break;
            case '\f': text.Append('f'); break;
            default: text.Append('u').Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }

    // Half a surrogate pair has no form in UTF-8, only as an escape.
    private static bool IsLone(string value, int at)
    {
        if (!char.IsSurrogate(value[at]))
        {
            return false;
        }

        return char.IsHighSurrogate(value[at])
            ? at + 1 == value.Length || !char.IsLowSurrogate(value[at + 1])
            : at == 0 || !char.IsHighSurrogate(value[at - 1]);
    }
}
