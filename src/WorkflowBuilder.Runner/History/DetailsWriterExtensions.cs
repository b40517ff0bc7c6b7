using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The forms that members of event details have in common.</summary>
internal static class DetailsWriterExtensions
{
    /// <summary>Writes JSON as text, and beside it that none of it was cut off.</summary>
    public static void WritePayload(this Utf8JsonWriter writer, string name, JsonData payload)
    {
        writer.WriteString(name, payload.ToString());
        writer.WriteStartObject($"{name}Details");
        writer.WriteBoolean("truncated", false);
        writer.WriteEndObject();
    }

    public static void WriteTextIfAny(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public static void WriteNumberIfAny(this Utf8JsonWriter writer, string name, long? number)
    {
        if (number is not null)
        {
            writer.WriteNumber(name, number.Value);
        }
    }

    public static void WriteCredentialsIfAny(this Utf8JsonWriter writer, string? roleArn)
    {
        if (roleArn is not null)
        {
            writer.WriteStartObject("taskCredentials");
            writer.WriteString("roleArn", roleArn);
            writer.WriteEndObject();
        }
    }
}
