using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Functions that call another one for each item or member.</summary>
internal static class HigherOrderFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("map", "<af>", 2, Map),
        new("filter", "<af>", 2, Filter),
        new("single", "<af?>", 2, Single),
        new("reduce", "<afj?:j>", 3, Reduce),
        new("each", "<o-f:a>", 2, Each),
        new("sift", "<o-f?:o>", 2, Sift),
        new("sort", "<af?:a>", 2, Sort),
    ];

    private static JsonData Map(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var callback = new Callback(arguments[1], evaluation);
        var results = new SequenceBuilder(evaluation);
        var items = arguments[0].Items;
        for (var i = 0; i < items.Length; i++)
        {
            var result = callback.Call([items[i], JsonData.From((double)i), arguments[0]]);
            if (!result.IsUndefined)
            {
                results.Add(result);
            }
        }

        return results.ToArray(ArrayTraits.Sequence);
    }

    private static JsonData Filter(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var callback = new Callback(arguments[1], evaluation);
        var results = new SequenceBuilder(evaluation);
        var items = arguments[0].Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (Truth.Of(callback.Call([items[i], JsonData.From((double)i), arguments[0]]), evaluation))
            {
                results.Add(items[i]);
            }
        }

        return results.ToArray(ArrayTraits.Sequence);
    }

    private static JsonData Single(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var found = false;
        var result = default(JsonData);
        var items = arguments[0].Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!arguments[1].IsUndefined
                && !Truth.Of(new Callback(arguments[1], evaluation).Call([items[i], JsonData.From((double)i), arguments[0]]), evaluation))
            {
                continue;
            }

            result = found ? throw new JsonataException("D3138") : items[i];
            found = true;
        }

        return found ? result : throw new JsonataException("D3139");
    }

    private static JsonData Reduce(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var callback = new Callback(arguments[1], evaluation);
        if (callback.Arity < 2)
        {
            throw new JsonataException("D3050");
        }

        var items = arguments[0].Items;
        var startsWithFirst = arguments[2].IsUndefined && items.Length > 0;
        var result = startsWithFirst ? items[0] : arguments[2];
        for (var i = startsWithFirst ? 1 : 0; i < items.Length; i++)
        {
            result = callback.Call([result, items[i], JsonData.From((double)i), arguments[0]]);
        }

        return result;
    }

    private static JsonData Each(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        var results = new SequenceBuilder(evaluation);
        if (arguments[0].Object is { } members)
        {
            var callback = new Callback(arguments[1], evaluation);
            var order = members.Shape.JavaScriptOrder();
            for (var i = 0; i < members.Count; i++)
            {
                var at = order?[i] ?? i;
                var result = callback.Call([members.Values[at], JsonData.From(members.Shape.Names[at]), arguments[0]]);
                if (!result.IsUndefined)
                {
                    results.Add(result);
                }
            }
        }

        return results.ToArray(ArrayTraits.Sequence);
    }

    private static JsonData Sift(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        var results = new ObjectBuilder();
        if (arguments[0].Object is { } members)
        {
            var callback = new Callback(arguments[1], evaluation);
            var order = members.Shape.JavaScriptOrder();
            for (var i = 0; i < members.Count; i++)
            {
                var at = order?[i] ?? i;
                if (Truth.Of(callback.Call([members.Values[at], JsonData.From(members.Shape.Names[at]), arguments[0]]), evaluation))
                {
                    results.Set(members.Shape.Names[at], members.Values[at]);
                }
            }
        }

        return results.Count == 0 ? default : results.ToData();
    }

    private static JsonData Sort(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Count <= 1)
        {
            return arguments[0];
        }

        var items = arguments[0].Items.ToArray();
        if (arguments[1].IsUndefined)
        {
            MergeSort.Sort(items, NaturalOrder(items), evaluation);
        }
        else
        {
            var function = (JsonataFunction)arguments[1].Node!;
            MergeSort.Sort(items, (left, right) => Truth.Of(evaluation.Apply(function, [left, right], JsonData.Null), evaluation), evaluation);
        }

        return new(new ArrayNode(items));
    }

    private static Func<JsonData, JsonData, bool> NaturalOrder(JsonData[] items)
    {
        if (Array.TrueForAll(items, item => item.IsString))
        {
            return (left, right) => string.CompareOrdinal(left.GetString(), right.GetString()) > 0;
        }

        return Array.TrueForAll(items, item => Numbers.TryGet(item, out _))
            ? (left, right) => left.GetDouble() > right.GetDouble()
            : throw new JsonataException("D3070");
    }
}
