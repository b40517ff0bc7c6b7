using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Makes the items of a Map state of the data that a test gives for its item reader.</summary>
internal sealed class MockedItemReader
{
    private readonly string? _inputType;
    private readonly string[] _pointer;

    public MockedItemReader(ItemReaderDefinition definition)
    {
        _inputType = Text(definition, "InputType");
        var pointer = Text(definition, "ItemsPointer") ?? "";
        _pointer = [.. pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
    }

    /// <summary>The items; undefined where there are no data, or data in a format whose items cannot be told without its reader.</summary>
    /// <exception cref="StateTestException">The data are not JSON though they should be.</exception>
    public JsonData Read(StateInspection inspection)
    {
        if (inspection.Request.Configuration.MapItemReaderData is not { } data || _inputType is not ("JSON" or "JSONL"))
        {
            return default;
        }

        try
        {
            return _inputType == "JSON" ? Point(inspection, JsonData.Parse(data)) : Lines(data);
        }
        catch (JsonException)
        {
            throw StateTestException.Invalid("Map item reader data must be valid JSON");
        }
    }

    private JsonData Point(StateInspection inspection, JsonData data)
    {
        if (_pointer.Length == 0)
        {
            return data;
        }

        inspection.Map.PointedItems = _pointer
            .Aggregate(data, (value, step) => int.TryParse(step, out var index) && value.IsArray ? value[index] : value[step]);
        return inspection.Map.PointedItems;
    }

    private static JsonData Lines(string data) => JsonData.From(data
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(JsonData.Parse)
        .ToArray());

    private static string? Text(ItemReaderDefinition definition, string name) =>
        definition.ReaderConfig is { ValueKind: JsonValueKind.Object } config && config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
