using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WorkflowBuilder.Json;

/// <content>Ways in and out: text, <see cref="JsonElement"/>, <see cref="Utf8JsonWriter"/> and .NET objects.</content>
public readonly partial struct JsonData
{
    private const string Reflection = "Serialization by reflection may need types that were trimmed. Use the overload with a JsonTypeInfo.";

    // The framework takes time in the square of the depth.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 10_000 };

    /// <summary>Reads a JSON document. Documents of any depth are read; of two members with one name the later value counts.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="JsonException">The text is no JSON document; the message says where.</exception>
    public static JsonData Parse(ReadOnlySpan<byte> utf8) => JsonDataReader.Read(utf8);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    public static JsonData Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDataReader.Read(json);
    }

    /// <summary>The value of a <see cref="JsonElement"/>, which is copied.</summary>
    public static JsonData From(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? Undefined : JsonDataReader.Read(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>What <see cref="JsonSerializer"/> makes of a .NET object.</summary>
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static JsonData FromObject(object? value, JsonSerializerOptions? options = null) =>
        value is JsonData data ? data : Parse(JsonSerializer.SerializeToUtf8Bytes(value, options));

    /// <summary>What <see cref="JsonSerializer"/> makes of a .NET object, without reflection.</summary>
    public static JsonData FromObject<T>(T value, JsonTypeInfo<T> type) => Parse(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>Makes a .NET object of the value through <see cref="JsonSerializer"/>.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public T? ToObject<T>(JsonSerializerOptions? options = null) => JsonSerializer.Deserialize<T>(ToUtf8(), options);

    /// <summary>Makes a .NET object of the value through <see cref="JsonSerializer"/>, without reflection.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    public T? ToObject<T>(JsonTypeInfo<T> type) => JsonSerializer.Deserialize(ToUtf8(), type);

    /// <summary>The value as a <see cref="JsonElement"/>; the default element for <see cref="Undefined"/>.</summary>
    /// <exception cref="JsonException">The value is more than 10,000 levels deep.</exception>
    public JsonElement ToElement()
    {
        if (IsUndefined)
        {
            return default;
        }

        using var document = JsonDocument.Parse(ToUtf8(), Deep);
        return document.RootElement.Clone();
    }

    /// <summary>Writes the value as the next value of <paramref name="writer"/>; nothing for <see cref="Undefined"/>.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!IsUndefined)
        {
            writer.WriteRawValue(ToUtf8(), skipInputValidation: true);
        }
    }

    /// <summary>How many bytes the value has as compact JSON in UTF-8, which is what Step Functions limits; 0 for <see cref="Undefined"/>.</summary>
    public long GetUtf8Length() => JsonSize.Of(this);

    /// <summary>The value as compact JSON in UTF-8, members in their order.</summary>
    internal byte[] ToUtf8() => System.Text.Encoding.UTF8.GetBytes(JsonText.Compact(this));
}
