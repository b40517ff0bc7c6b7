using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowBuilder.Json;

/// <summary>Lets <see cref="JsonData"/> be a part of what <see cref="JsonSerializer"/> reads and writes.</summary>
internal sealed class JsonDataConverter : JsonConverter<JsonData>
{
    public override bool HandleNull => true;

    public override JsonData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonDataReader.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, JsonData value, JsonSerializerOptions options)
    {
        if (value.IsUndefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
