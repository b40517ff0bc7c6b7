using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowBuilder;

/// <summary>Writes the token of a <see cref="JsonPathValue"/>, which the compiler turns into a <c>.$</c> field.</summary>
internal sealed class JsonPathValueConverter : JsonConverter<JsonPathValue>
{
    public override JsonPathValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A JsonPathValue is only written.");

    public override void Write(Utf8JsonWriter writer, JsonPathValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
