using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Functions of arrays that call no other function.</summary>
internal static class ArrayFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("append", "<xx:a>", 2, Append),
        new("reverse", "<a:a>", 1, Reverse),
        new("shuffle", "<a:a>", 1, Shuffle),
        new("distinct", "<x:x>", 1, Distinct),
        new("zip", "<a+>", 0, Zip),
    ];

    private static JsonData Append(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        evaluation.CheckItems((long)arguments[0].Count + arguments[1].Count);
        return Sequences.Append(arguments[0], arguments[1], evaluation);
    }

    private static JsonData Reverse(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Count <= 1)
        {
            return arguments[0];
        }

        var items = arguments[0].Items.ToArray();
        Array.Reverse(items);
        return new(new ArrayNode(items));
    }

    private static JsonData Shuffle(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Count <= 1)
        {
            return arguments[0];
        }

        var items = arguments[0].Items.ToArray();
        evaluation.Random.Shuffle(items);
        return new(new ArrayNode(items));
    }

    private static JsonData Distinct(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Array is not { Count: > 1 } array)
        {
            return arguments[0];
        }

        var seen = new HashSet<JsonData>(new DistinctComparer(evaluation));
        var results = new SequenceBuilder(evaluation);
        foreach (ref readonly var item in array.Items)
        {
            evaluation.Step();
            if (seen.Add(item))
            {
                results.Add(item);
            }
        }

        return results.ToArray(array.Traits & ArrayTraits.Sequence);
    }

    private static JsonData Zip(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        var length = int.MaxValue;
        foreach (ref readonly var argument in arguments)
        {
            length = Math.Min(length, argument.Count);
        }

        evaluation.CheckItems((long)length * arguments.Length);
        var rows = new JsonData[length];
        for (var i = 0; i < length; i++)
        {
            var row = new JsonData[arguments.Length];
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = arguments[j][i];
            }

            rows[i] = new(new ArrayNode(row));
        }

        return new(new ArrayNode(rows));
    }

    private sealed class DistinctComparer(Evaluation evaluation) : IEqualityComparer<JsonData>
    {
        public bool Equals(JsonData x, JsonData y) => DeepEquality.Equal(x, y, evaluation);

        public int GetHashCode(JsonData obj) => JsonEquality.Hash(obj);
    }
}
