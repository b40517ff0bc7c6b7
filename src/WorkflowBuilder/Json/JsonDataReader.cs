using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>Builds values from UTF-8 in one pass, without recursion. Objects with the same names share a shape, equal names share a string.</summary>
internal sealed class JsonDataReader
{
    private const int NameSlots = 256;

    private readonly List<JsonData> _values = [];
    private readonly List<string> _names = [];
    private readonly List<Open> _open = [];
    private readonly string?[] _knownNames = new string?[NameSlots];
    private readonly Dictionary<int, JsonShape> _shapes = [];

    private JsonDataReader()
    {
    }

    public static JsonData Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        if (!reader.Read())
        {
            throw new JsonException("There is no JSON value in the text.");
        }

        var data = Read(ref reader);
        reader.Read();
        return data;
    }

    public static JsonData Read(string json)
    {
        var size = Encoding.UTF8.GetMaxByteCount(json.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            return Read(buffer.AsSpan(0, Encoding.UTF8.GetBytes(json, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads the value the reader stands on and leaves it on the value's last token.</summary>
    public static JsonData Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
        {
            return Scalar(ref reader);
        }

        return new JsonDataReader().ReadContainer(ref reader);
    }

    private JsonData ReadContainer(ref Utf8JsonReader reader)
    {
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                case JsonTokenType.StartObject:
                    _open.Add(new(_values.Count, _names.Count));
                    break;
                case JsonTokenType.PropertyName:
                    _names.Add(Name(ref reader));
                    break;
                case JsonTokenType.EndArray:
                    Close(ArrayFrom(_open[^1].Values));
                    break;
                case JsonTokenType.EndObject:
                    Close(ObjectFrom(_open[^1]));
                    break;
                default:
                    _values.Add(Scalar(ref reader));
                    break;
            }
        }
        while (_open.Count > 0 && reader.Read());

        return _values[0];
    }

    private void Close(JsonData value)
    {
        var open = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        CollectionsMarshal.SetCount(_values, open.Values);
        CollectionsMarshal.SetCount(_names, open.Names);
        _values.Add(value);
    }

    private JsonData ArrayFrom(int start)
    {
        var items = CollectionsMarshal.AsSpan(_values)[start..];
        return items.IsEmpty ? JsonData.EmptyArray : new(new ArrayNode(items.ToArray()));
    }

    private JsonData ObjectFrom(Open open)
    {
        var values = CollectionsMarshal.AsSpan(_values)[open.Values..];
        var names = CollectionsMarshal.AsSpan(_names)[open.Names..];
        if (names.IsEmpty)
        {
            return JsonData.EmptyObject;
        }

        var shape = ShapeOf(names);
        return shape is not null ? new(new ObjectNode(shape, values.ToArray())) : WithoutDuplicates(names, values);
    }

    /// <summary>The shape of these names; null where a name occurs twice.</summary>
    private JsonShape? ShapeOf(ReadOnlySpan<string> names)
    {
        var hash = names.Length;
        foreach (var name in names)
        {
            hash = (hash * 31) + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(name);
        }

        if (_shapes.TryGetValue(hash, out var shape) && names.SequenceEqual(shape.Names))
        {
            return shape;
        }

        shape = new(names.ToArray());
        if (!shape.HasDistinctNames())
        {
            return null;
        }

        _shapes[hash] = shape;
        return shape;
    }

    private static JsonData WithoutDuplicates(ReadOnlySpan<string> names, ReadOnlySpan<JsonData> values)
    {
        var builder = new ObjectBuilder();
        for (var i = 0; i < names.Length; i++)
        {
            builder.Set(names[i], values[i]);
        }

        return builder.ToData();
    }

    private string Name(ref Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped)
        {
            return JsonUnescaping.Text(ref reader);
        }

        var hash = utf8.Length;
        foreach (var letter in utf8.Length <= 16 ? utf8 : utf8[..16])
        {
            hash = (hash * 31) + letter;
        }

        ref var known = ref _knownNames[hash & (NameSlots - 1)];
        if (known is null || !Ascii.Equals(utf8, known))
        {
            known = JsonUnescaping.Text(ref reader);
        }

        return known;
    }

    private static JsonData Scalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(JsonUnescaping.Text(ref reader)),
        JsonTokenType.Number => JsonNumber.Parse(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        JsonTokenType.True => JsonData.True,
        JsonTokenType.False => JsonData.False,
        _ => JsonData.Null,
    };

    private readonly record struct Open(int Values, int Names);
}
