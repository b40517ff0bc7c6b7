using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowBuilder;

/// <summary>Writes what a <see cref="Result"/> holds.</summary>
internal sealed class ResultConverter : JsonConverter<Result>
{
    public override Result Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A Result is only written.");

    public override void Write(Utf8JsonWriter writer, Result value, JsonSerializerOptions options)
    {
        if (value.Value is null)
        {
            writer.WriteNullValue();
            return;
        }

        JsonSerializer.Serialize(writer, value.Value, options.GetTypeInfo(value.Value.GetType()));
    }
}
