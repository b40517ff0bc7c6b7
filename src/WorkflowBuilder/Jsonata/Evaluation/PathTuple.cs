using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A value on its way through a path, with the variables bound by <c>@</c>, <c>#</c> and <c>%</c>.</summary>
internal sealed class PathTuple(JsonData value, string[] names, JsonData[] bindings) : JsonNode
{
    public override JsonValueKind Kind => JsonValueKind.Undefined;

    public JsonData Value { get; } = value;

    public string[] Names { get; private set; } = names;

    public JsonData[] Bindings { get; private set; } = bindings;

    public static PathTuple Of(in JsonData value) => new(value, [], []);

    /// <summary>The tuple itself, or a value as a tuple without variables.</summary>
    public static PathTuple From(in JsonData item) => item.Node as PathTuple ?? Of(item);

    public PathTuple WithValue(in JsonData value) => new(value, Names, Bindings);

    public PathTuple With(string name, in JsonData value)
    {
        var tuple = new PathTuple(Value, Names, Bindings);
        tuple.Bind(name, value);
        return tuple;
    }

    /// <summary>The variables of both, those of the other first, and the other's value.</summary>
    public PathTuple Merge(PathTuple other)
    {
        var tuple = WithValue(other.Value);
        for (var i = 0; i < other.Names.Length; i++)
        {
            tuple.Bind(other.Names[i], other.Bindings[i]);
        }

        return tuple;
    }

    public void Bind(string name, in JsonData value)
    {
        var at = Array.IndexOf(Names, name);
        if (at < 0)
        {
            Names = [.. Names, name];
            Bindings = [.. Bindings, value];
            return;
        }

        Bindings = (JsonData[])Bindings.Clone();
        Bindings[at] = value;
    }

    public bool TryGet(string name, out JsonData value)
    {
        var at = Array.IndexOf(Names, name);
        value = at < 0 ? default : Bindings[at];
        return at >= 0;
    }
}
