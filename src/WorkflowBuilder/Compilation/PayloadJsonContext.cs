using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowBuilder;

/// <summary>The types of payloads that need no reflection, so that they work in native programs too.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(List<object>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonDocument))]
[JsonSerializable(typeof(JsonPathValue))]
[JsonSerializable(typeof(Result))]
internal sealed partial class PayloadJsonContext : JsonSerializerContext;
