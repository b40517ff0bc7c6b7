using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>
/// Writes the JSON of a payload as a payload template: a member whose value is a path gets <c>.$</c> after its name, an array with paths in it
/// becomes a call of <c>States.Array</c>.
/// </summary>
/// <remarks>See <see href="https://states-language.net/spec.html#payload-template"/>.</remarks>
internal static class PayloadWriter
{
    private const string Suffix = ".$";

    /// <exception cref="PayloadException">A path stands where no payload template can evaluate it.</exception>
    public static void WriteMember(Utf8JsonWriter writer, string name, JsonElement value, QueryLanguage language)
    {
        if (AsToken(value) is { } path)
        {
            WritePath(writer, name, path, language);
        }
        else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(HasDirectPath))
        {
            writer.WriteString(Suffixed(name), ToArrayCall(value));
        }
        else
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value, language);
        }
    }

    private static void WritePath(Utf8JsonWriter writer, string name, JsonPathValue path, QueryLanguage language)
    {
        if (path == JsonPathValue.Discard)
        {
            writer.WriteNull(name);
        }
        else if (path != JsonPathValue.EntireInput)
        {
            writer.WriteString(Suffixed(name), path.Expression);
        }
        else if (language == QueryLanguage.Jsonata)
        {
            writer.WriteString(name, "{% $states.input %}");
        }
        else
        {
            writer.WriteString(Suffixed(name), "$");
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonElement value, QueryLanguage language)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, value, language);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                {
                    WriteValue(writer, element, language);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement value, QueryLanguage language)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        writer.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            if (!names.Add(Suffixed(member.Name)))
            {
                throw new PayloadException($"The member \"{member.Name}\" stands twice, once with and once without .$ or both the same. Keep one.");
            }

            WriteMember(writer, member.Name, member.Value, language);
        }

        writer.WriteEndObject();
    }

    private static string ToArrayCall(JsonElement array) => $"States.Array({string.Join(", ", array.EnumerateArray().Select(ToArgument))})";

    private static string ToArgument(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when AsToken(value) is { } path => path == JsonPathValue.Discard ? "null" : path.Expression,
        JsonValueKind.String => IntrinsicArgument.Quote(value.GetString()!, escapeBraces: true),
        JsonValueKind.Array => ToArrayCall(value),
        JsonValueKind.Object when HasPath(value) => throw new PayloadException(
            "An array holds both a path and an object with a path in it, which no intrinsic function can build. " +
            "Build the object in a Pass state before, or write the state in JSONata."),
        JsonValueKind.Object => $"States.StringToJson({IntrinsicArgument.Quote(value.GetRawText(), escapeBraces: true)})",
        _ => value.GetRawText(),
    };

    private static bool HasDirectPath(JsonElement value) =>
        AsToken(value) is not null || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(HasDirectPath));

    private static bool HasPath(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => HasPath(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HasPath),
        _ => AsToken(value) is not null,
    };

    private static JsonPathValue? AsToken(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && JsonPathToken.TryDecode(value.GetString()!, out var path) ? path : null;

    private static string Suffixed(string name) => name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;
}
