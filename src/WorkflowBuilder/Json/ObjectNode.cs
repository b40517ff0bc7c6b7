using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>The values of an object's members in the order of the names in its shape.</summary>
internal sealed class ObjectNode(JsonShape shape, JsonData[] values) : JsonNode
{
    public static readonly ObjectNode Empty = new(JsonShape.Empty, []);

    public override JsonValueKind Kind => JsonValueKind.Object;

    public JsonShape Shape { get; private set; } = shape;

    public JsonData[] Values { get; private set; } = values;

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

    /// <summary>Changes the object itself. Only for one that nobody else can have seen yet.</summary>
    public void SetAll(ObjectNode members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var changed = With(members.Shape.Names[i], members.Values[i]);
            (Shape, Values) = (changed.Shape, changed.Values);
        }
    }

    /// <inheritdoc cref="SetAll"/>
    public void Remove(string name)
    {
        var at = Shape.Find(name);
        if (at >= 0)
        {
            (Shape, Values) = (new([.. Shape.Names[..at], .. Shape.Names[(at + 1)..]]), [.. Values[..at], .. Values[(at + 1)..]]);
        }
    }
}
