using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The rules of sequences.</summary>
internal static class Sequences
{
    /// <summary>What a result stands for: an empty sequence for undefined, one of one item for the item unless it is to stay an array.</summary>
    public static JsonData Normalize(in JsonData value)
    {
        if (value.Node is not ArrayNode array || !array.Is(ArrayTraits.Sequence) || array.Is(ArrayTraits.TupleStream))
        {
            return value;
        }

        return array.Count switch
        {
            0 => default,
            1 when !array.Is(ArrayTraits.KeepSingleton) => array.Items[0],
            _ => value,
        };
    }

    /// <summary>Lets a sequence stay an array even with one item.</summary>
    public static JsonData Keep(in JsonData value) =>
        value.Node is ArrayNode array && array.Is(ArrayTraits.Sequence) ? new(array.As(array.Traits | ArrayTraits.KeepSingleton)) : value;

    /// <summary>The items of an array; a value that is none, as its only item.</summary>
    public static ReadOnlySpan<JsonData> ItemsOf(in JsonData value) => value.Node is ArrayNode array ? array.Items : new ReadOnlySpan<JsonData>(in value);

    /// <summary>The items of both, as <c>$append</c> joins them.</summary>
    public static JsonData Append(in JsonData first, in JsonData second, Evaluation evaluation)
    {
        if (first.IsUndefined)
        {
            return second;
        }

        if (second.IsUndefined)
        {
            return first;
        }

        var builder = new SequenceBuilder(evaluation);
        builder.AddFlat(first);
        builder.AddFlat(second);
        return builder.ToArray();
    }
}
