using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The lines on which the values of a JSON document begin, by JSON Pointer; for members, those of their names.</summary>
internal sealed class JsonLines
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Stack<Container> _open = new();
    private string _pointer = "";

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
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            Take(ref reader, line);
        }
    }

    private void Take(ref Utf8JsonReader reader, int line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                _open.Pop();
                break;
            case JsonTokenType.PropertyName:
                Add($"{_open.Peek().Pointer}/{Escape(reader.GetString()!)}", line);
                break;
            default:
                TakeValue(reader.TokenType, line);
                break;
        }
    }

    private void TakeValue(JsonTokenType type, int line)
    {
        if (_open.TryPeek(out var around) && around.IsArray)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{around.Pointer}/{around.Count++}"), line);
        }

        if (type is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            _open.Push(new(_pointer, type == JsonTokenType.StartArray));
        }
    }

    private void Add(string pointer, int line)
    {
        _pointer = pointer;
        _lines.TryAdd(pointer, line);
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private sealed class Container(string pointer, bool isArray)
    {
        public string Pointer => pointer;

        public bool IsArray => isArray;

        public int Count { get; set; }
    }
}
