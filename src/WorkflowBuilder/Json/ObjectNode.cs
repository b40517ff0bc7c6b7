using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>The values of an object's members in the order of the names in its shape.</summary>
internal sealed class ObjectNode(JsonShape shape, JsonData[] values) : JsonNode
{
    public static readonly ObjectNode Empty = new(JsonShape.Empty, []);

    public override JsonValueKind Kind => JsonValueKind.Object;

    public JsonShape Shape { get; } = shape;

    public JsonData[] Values { get; } = values;

    public int Count => Values.Length;

    public ObjectNode With(string name, JsonData value)
    {
        var at = Shape.Find(name);
        if (at < 0)
        {
            return new(Shape.Append(name), [.. Values, value]);
        }

        var values = (JsonData[])Values.Clone();
        values[at] = value;
        return new(Shape, values);
    }
}
