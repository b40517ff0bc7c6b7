using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

/// <summary>Texts that are JSON, which the recordings hold sometimes as text and sometimes as value.</summary>
internal static class JsonTexts
{
    /// <summary>The value a JSON text stands for; anything else as it is.</summary>
    public static JsonData Parse(JsonData value)
    {
        if (!value.IsString || !MayBeJson(value.GetString()))
        {
            return value;
        }

        try
        {
            return JsonData.Parse(value.GetString());
        }
        catch (JsonException)
        {
            return value;
        }
    }

    /// <summary>The value with its members that are texts of JSON objects parsed, one level deep, as the recorder did.</summary>
    public static JsonData Open(JsonData value) => value switch
    {
        { IsObject: true } => JsonData.From(value.Members.Select(member => KeyValuePair.Create(member.Key, OpenMember(member.Value)))),
        { IsArray: true } => JsonData.From(Array.ConvertAll(value.Items.ToArray(), Open)),
        _ => value,
    };

    private static JsonData OpenMember(JsonData value) => value.IsString && value.GetString().StartsWith('{') ? Parse(value) : Open(value);

    // An exception for every plain text would cost more than all the rest.
    private static bool MayBeJson(string text) => text.AsSpan().TrimStart() is [var first, ..] && (char.IsAsciiDigit(first) || "{[\"-tfn".Contains(first));
}
