using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowBuilder;

/// <summary>Writes text, and refuses halves of surrogate pairs, which UTF-8 has no form for and the writer would replace.</summary>
internal sealed class StrictTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Check(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(Check(value));

    public static string Check(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                throw new PayloadException($"Character {i} of a text is half of a surrogate pair, which JSON has no form for. Give text of whole characters.");
            }
        }

        return text;
    }
}
