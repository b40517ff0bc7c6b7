using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>The items of an array. Nothing changes them once the node is in a value.</summary>
internal sealed class ArrayNode : JsonNode
{
    public static readonly ArrayNode Empty = new([]);

    private readonly JsonData[] _items;

    public ArrayNode(JsonData[] items, ArrayTraits traits = ArrayTraits.None)
        : this(items, items.Length, traits)
    {
    }

    public ArrayNode(JsonData[] items, int count, ArrayTraits traits)
    {
        _items = items;
        Count = count;
        Traits = traits;
    }

    public override JsonValueKind Kind => JsonValueKind.Array;

    public int Count { get; }

    /// <summary>What JSONata knows about the array beside its items.</summary>
    public ArrayTraits Traits { get; }

    public ReadOnlySpan<JsonData> Items => new(_items, 0, Count);

    public bool Is(ArrayTraits trait) => (Traits & trait) != 0;

    /// <summary>The same items with other traits.</summary>
    public ArrayNode As(ArrayTraits traits) => traits == Traits ? this : new(_items, Count, traits);
}
