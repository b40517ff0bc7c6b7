using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A predicate, <c>[...]</c>: a position, positions, or a condition that each item is tried on.</summary>
internal sealed class FilterNode(Node predicate, Scope? tupleScope)
{
    // A literal is the position itself and is never evaluated.
    private readonly double? _position = predicate is LiteralNode { Value: var value } && value.TryGetDouble(out var number) ? Math.Floor(number) : null;

    /// <returns>The items that remain, as a sequence; a single item that is no array as it is.</returns>
    public JsonData Apply(in JsonData input, Frame frame, Evaluation evaluation)
    {
        var array = input.Node as ArrayNode;
        var traits = ArrayTraits.Sequence | (array is null ? 0 : array.Traits & ArrayTraits.TupleStream);
        if (_position is { } position)
        {
            return ItemAt(input, position, traits);
        }

        var results = new SequenceBuilder(evaluation);
        if (array is null)
        {
            var times = Accepts(Test(input, frame, evaluation), 0, 1, evaluation);
            if (times <= 1)
            {
                return times == 1 ? input : default;
            }

            results.AddRange(Enumerable.Repeat(input, times).ToArray());
            return results.ToArray(traits);
        }

        var items = array.Items;
        for (var i = 0; i < items.Length; i++)
        {
            evaluation.Step();
            for (var times = Accepts(Test(items[i], frame, evaluation), i, items.Length, evaluation); times > 0; times--)
            {
                results.Add(items[i]);
            }
        }

        return results.ToArray(traits);
    }

    private JsonData Test(in JsonData item, Frame frame, Evaluation evaluation)
    {
        if (tupleScope is null)
        {
            return predicate.Evaluate(item, frame, evaluation);
        }

        var tuple = PathTuple.From(item);
        return predicate.Evaluate(tuple.Value, new TupleFrame(frame, tupleScope.Size, tuple), evaluation);
    }

    private static JsonData ItemAt(in JsonData input, double position, ArrayTraits traits)
    {
        var items = Sequences.ItemsOf(input);
        var at = position < 0 ? items.Length + position : position;
        if (at < 0 || at >= items.Length || items[(int)at].IsUndefined)
        {
            return default;
        }

        var item = items[(int)at];
        return item.Node is PathTuple ? new(new ArrayNode([item], traits)) : item;
    }

    /// <summary>How often the item is taken: once where the result is true, and for each number that is its position.</summary>
    private static int Accepts(in JsonData result, int index, int count, Evaluation evaluation)
    {
        if (result.IsBoolean)
        {
            return result.IsTrue ? 1 : 0;
        }

        if (Numbers.TryGet(result, out var number))
        {
            return IsAt(number, index, count) ? 1 : 0;
        }

        evaluation.Charge(result.Count);
        if (result.Node is not ArrayNode array || !AllNumbers(array))
        {
            return Truth.Of(result, evaluation) ? 1 : 0;
        }

        var times = 0;
        foreach (ref readonly var item in array.Items)
        {
            times += IsAt(item.GetDouble(), index, count) ? 1 : 0;
        }

        return times;
    }

    private static bool AllNumbers(ArrayNode array)
    {
        foreach (ref readonly var item in array.Items)
        {
            if (!Numbers.TryGet(item, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAt(double number, int index, int count)
    {
        var at = Math.Floor(number);
        return (at < 0 ? count + at : at) == index;
    }
}
