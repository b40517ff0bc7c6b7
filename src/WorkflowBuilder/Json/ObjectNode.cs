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
        var changed = new ObjectBuilder();
        foreach (var (name, value) in new JsonMembers(this).Concat(new JsonMembers(members)))
        {
            changed.Set(name, value);
        }

        Become(changed.ToData().Object!);
    }

    /// <inheritdoc cref="SetAll"/>
    public void RemoveAll(HashSet<string> names)
    {
        var changed = new ObjectBuilder();
        foreach (var (name, value) in new JsonMembers(this))
        {
            if (!names.Contains(name))
            {
                changed.Set(name, value);
            }
        }

        Become(changed.ToData().Object!);
    }

    private void Become(ObjectNode other) => (Shape, Values) = (other.Shape, other.Values);
}
