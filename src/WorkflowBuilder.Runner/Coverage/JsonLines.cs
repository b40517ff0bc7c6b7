using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The lines on which the values of a JSON document begin, by JSON Pointer; for members, those of their names.</summary>
internal sealed class JsonLines
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    private JsonLines()
    {
    }

    public int? Find(string pointer) => _lines.TryGetValue(pointer, out var line) ? line : null;

    /// <exception cref="ArgumentException">The text is no JSON.</exception>
    public static JsonLines Of(string json)
    {
        var lines = new JsonLines();
        try
        {
            lines.Read(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')));
            return lines;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new ArgumentException($"The definition is not JSON: {problem.Message}", nameof(json), problem);
        }
    }

    private void Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        var open = new Stack<Container>();
        var (line, counted, pointer) = (1, 0, "");
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                pointer = $"{open.Peek().Pointer}/{Escape(reader.GetString()!)}";
                _lines.TryAdd(pointer, line);
                continue;
            }

            if (open.TryPeek(out var around) && around.IsArray)
            {
                pointer = string.Create(CultureInfo.InvariantCulture, $"{around.Pointer}/{around.Count++}");
                _lines.TryAdd(pointer, line);
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push(new(pointer, reader.TokenType == JsonTokenType.StartArray));
            }
        }
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private sealed class Container(string pointer, bool isArray)
    {
        public string Pointer => pointer;

        public bool IsArray => isArray;

        public int Count { get; set; }
    }
}
