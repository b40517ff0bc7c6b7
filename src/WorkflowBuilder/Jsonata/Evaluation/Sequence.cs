using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The items between two steps of a path: one value, held as it is, or an array of them.</summary>
internal readonly struct Sequence
{
    private static readonly JsonData Nothing = new(new ArrayNode([], ArrayTraits.Sequence));

    private Sequence(in JsonData item, bool isOne)
    {
        Item = item;
        IsOne = isOne;
    }

    public static Sequence Empty => new(Nothing, isOne: false);

    /// <summary>The one item or, where there are many, the array of them.</summary>
    public JsonData Item { get; }

    public bool IsOne { get; }

    public bool IsEmpty => !IsOne && Item.Count == 0;

    public static implicit operator Sequence(in JsonData result) => Many(result);

    public static Sequence One(in JsonData item) => new(item, isOne: true);

    public static Sequence Many(in JsonData array) => new(array, isOne: false);

    /// <summary>The items as an array.</summary>
    public JsonData ToData() => IsOne ? new(new ArrayNode([Item], ArrayTraits.Sequence)) : Item;

    /// <summary>What the sequence stands for.</summary>
    public JsonData Value() => IsOne ? Item : Sequences.Normalize(Item);
}
