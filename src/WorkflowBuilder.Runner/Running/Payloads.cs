using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How the C# objects that a run is given become JSON, and how JSON becomes them: as in the payloads of a workflow.</summary>
internal static class Payloads
{
    public const string Reflection = "Serialization by reflection may need types that were trimmed. Use the overload with JsonData or a JsonTypeInfo.";

    private static readonly JsonSerializerOptions AsDeclared = new() { IncludeFields = true, PropertyNameCaseInsensitive = true };

    /// <summary>Reads a document that the user wrote.</summary>
    /// <exception cref="ArgumentException">The text is no JSON document.</exception>
    public static JsonData Parse(string json, string parameter)
    {
        ArgumentNullException.ThrowIfNull(json, parameter);
        try
        {
            return JsonData.Parse(json);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The text is no JSON document: {error.Message} For the text itself, give JsonData.From(text).", parameter, error);
        }
    }

    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static JsonData From(object? value, JsonSerializerOptions? options) => value switch
    {
        JsonData data => data,
        JsonElement element => JsonData.From(element),
        _ => JsonData.FromObject(value, options ?? AsDeclared),
    };

    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static T To<T>(JsonData data, JsonSerializerOptions? options) => data is T same ? same : data.ToObject<T>(options ?? AsDeclared)!;
}
