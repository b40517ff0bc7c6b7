using System.Runtime.CompilerServices;
using System.Text;

namespace WorkflowBuilder.Json;

/// <summary>How many bytes values have as compact JSON. Arrays and objects remember it, so that a large value that is passed on is measured once.</summary>
internal static class JsonSize
{
    public static long Of(JsonData data) => data.Node switch
    {
        string text => OfText(text),
        ArrayNode array => Remembered(array, array.Items, null),
        ObjectNode members => Remembered(members, members.Values, members.Shape.Names),
        null => 0,
        _ => Encoding.UTF8.GetByteCount(JsonText.Compact(data)),
    };

    private static long Remembered(JsonNode node, ReadOnlySpan<JsonData> values, string[]? names)
    {
        if (node.Size == 0)
        {
            node.Size = RuntimeHelpers.TryEnsureSufficientExecutionStack()
                ? Measure(values, names)
                : Encoding.UTF8.GetByteCount(JsonText.Compact(new(node)));
        }

        return node.Size;
    }

    private static long Measure(ReadOnlySpan<JsonData> values, string[]? names)
    {
        var size = 2L + Math.Max(values.Length - 1, 0);
        for (var i = 0; i < values.Length; i++)
        {
            size += Of(values[i]) + (names is null ? 0 : OfText(names[i]) + 1);
        }

        return size;
    }

    private static long OfText(string text)
    {
        var plain = true;
        foreach (var letter in text)
        {
            plain &= letter is >= ' ' and < (char)0x7F and not ('"' or '\\');
        }

        if (plain)
        {
            return text.Length + 2;
        }

        var json = new StringBuilder();
        JsonText.AppendString(json, text);
        return Encoding.UTF8.GetByteCount(json.ToString());
    }
}
