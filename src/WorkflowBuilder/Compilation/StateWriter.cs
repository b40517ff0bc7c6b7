using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Writes the fields of one state, all but the states nested in it.</summary>
internal sealed class StateWriter(Utf8JsonWriter writer, string partition)
{
    /// <summary>The field that is being written, for the message where that fails.</summary>
    public string Field { get; private set; } = "";

    /// <exception cref="PayloadException">A payload cannot be written in the place it stands.</exception>
    public void Write(StateLayout state)
    {
        var language = state.Language;
        var entries = state.Fields.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            Field = entry.Field == AslField.TaskArguments ? ArgumentsName(language) : entry.Name;
            if (i + 1 < entries.Length && entries[i + 1].Name == entry.Name)
            {
                WriteMerged(entry, entries[++i], language);
            }
            else
            {
                WriteField(Field, entry.Value, language);
            }
        }
    }

    public void WriteObject(AslObject value, QueryLanguage language)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in value)
        {
            WriteField(name == AslObject.Arguments ? ArgumentsName(language) : name, member, language);
        }

        writer.WriteEndObject();
    }

    private static string ArgumentsName(QueryLanguage language) => language == QueryLanguage.Jsonata ? "Arguments" : "Parameters";

    private void WriteField(string name, object value, QueryLanguage language)
    {
        switch (value)
        {
            case Payload { HasPaths: true } payload:
                PayloadWriter.WriteMember(writer, name, payload.Json, language);
                return;
            case JsonPathValue path when path == JsonPathValue.Discard:
                writer.WriteNull(name);
                return;
        }

        writer.WritePropertyName(name);
        switch (value)
        {
            case string text:
                writer.WriteStringValue(Plain(text));
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number:
                WriteNumber(number);
                break;
            case JsonPathValue path:
                writer.WriteStringValue(Plain(path.Expression));
                break;
            case State state:
                writer.WriteStringValue(state.Name);
                break;
            case ServiceIntegration integration:
                writer.WriteStringValue(integration.Arn(partition));
                break;
            case Payload payload when writer.Options.Indented:
                payload.Json.WriteTo(writer);
                break;
            case Payload payload:
                writer.WriteRawValue(payload.Utf8, skipInputValidation: true);
                break;
            case AslObject fields:
                WriteObject(fields, language);
                break;
            case List<AslObject> list:
                writer.WriteStartArray();
                WriteElements(list, language);
                writer.WriteEndArray();
                break;
            case IReadOnlyList<string> list:
                WriteTexts(list);
                break;
            default:
                throw new NotSupportedException($"No field has a value of the type {value.GetType()}.");
        }
    }

    // The retriers of C# stand before those of the JSON of a custom state.
    private void WriteMerged(StateFields.Entry added, StateFields.Entry json, QueryLanguage language)
    {
        writer.WriteStartArray(added.Name);
        WriteElements((List<AslObject>)added.Value, language);
        var rest = ((Payload)json.Value).Json;
        if (rest.ValueKind != JsonValueKind.Array)
        {
            throw new PayloadException($"{json.Name} is no array, so nothing can be added to it. Write an array.");
        }

        foreach (var element in rest.EnumerateArray())
        {
            element.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteElements(List<AslObject> list, QueryLanguage language)
    {
        foreach (var element in list)
        {
            WriteObject(element, language);
        }
    }

    private void WriteTexts(IReadOnlyList<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(Plain(text ?? throw new PayloadException("A list of text has null in it. Give text.")));
        }

        writer.WriteEndArray();
    }

    private void WriteNumber(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new PayloadException($"JSON has no number {number}. Give a finite one.");
        }

        writer.WriteNumberValue(number);
    }

    private static string Plain(string text) => JsonPathToken.IsIn(text)
        ? throw new PayloadException(
            $"The text \"{text}\" has a path inside it, which Step Functions would not evaluate here. Use the field that ends in Path.")
        : StrictTextConverter.Check(text);
}
