using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Functions of objects that call no other function.</summary>
internal static class ObjectFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("keys", "<x-:a<s>>", 1, Keys),
        new("lookup", "<x-s:x>", 2, Lookup),
        new("spread", "<x-:a<o>>", 1, (arguments, evaluation) => Spread(arguments[0], evaluation)),
        new("merge", "<a<o>:o>", 1, Merge),
        new("clone", "<(oa)-:o>", 1, (arguments, evaluation) => Cloning.Copy(arguments[0], evaluation)),
    ];

    private static JsonData Keys(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        var names = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        CollectNames(arguments[0], names, evaluation);
        string[] keys = [.. names.Keys];
        var order = JavaScriptNames.Order(keys);
        var values = new JsonData[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = JsonData.From(keys[order.Length == 0 ? i : order[i]]);
        }

        return new(new ArrayNode(values, ArrayTraits.Sequence));
    }

    private static void CollectNames(in JsonData value, OrderedDictionary<string, bool> names, Evaluation evaluation)
    {
        evaluation.Step();
        foreach (var name in value.Object?.Shape.Names ?? [])
        {
            names.TryAdd(name, true);
        }

        foreach (ref readonly var item in value.Items)
        {
            StackGuard.Check(JsonataLimits.StackOverflow);
            CollectNames(item, names, evaluation);
        }
    }

    private static JsonData Lookup(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[1].Node is string name ? new NameNode(name).Find(arguments[0], evaluation) : default;

    private static JsonData Spread(in JsonData value, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (value.Array is { } array)
        {
            var all = new SequenceBuilder(evaluation);
            foreach (ref readonly var item in array.Items)
            {
                evaluation.Step();
                all.AddFlat(Spread(item, evaluation));
            }

            return all.ToArray(array.Count == 0 ? ArrayTraits.Sequence : ArrayTraits.None);
        }

        if (value.Object is not { } members)
        {
            return value;
        }

        var order = members.Shape.JavaScriptOrder();
        var objects = new JsonData[members.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            var at = order?[i] ?? i;
            objects[i] = new(new ObjectNode(new JsonShape([members.Shape.Names[at]]), [members.Values[at]]));
        }

        return new(new ArrayNode(objects, ArrayTraits.Sequence));
    }

    private static JsonData Merge(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var merged = new ObjectBuilder();
        foreach (ref readonly var item in arguments[0].Items)
        {
            foreach (var (name, value) in item.Members)
            {
                evaluation.Step();
                merged.Set(name, value);
            }
        }

        return merged.ToJavaScriptData();
    }
}
