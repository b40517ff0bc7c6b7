using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Collects the items of an array that is being made; refuses more than one may have.</summary>
internal struct SequenceBuilder(Evaluation evaluation)
{
    private readonly Evaluation _evaluation = evaluation;
    private JsonData[]? _items;

    public int Count { get; private set; }

    public void Add(in JsonData item)
    {
        if (Count >= _evaluation.MaxItems)
        {
            throw JsonataLimits.OutOfMemory();
        }

        if (_items is null)
        {
            _items = new JsonData[4];
        }
        else if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<JsonData> items)
    {
        if (items.IsEmpty)
        {
            return;
        }

        _evaluation.Charge(items.Length);
        if (items.Length > _evaluation.MaxItems - Count)
        {
            throw JsonataLimits.OutOfMemory();
        }

        if (_items is null || Count + items.Length > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(Count + items.Length, 2 * Count));
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>The items of an array, or the one value; nothing for undefined.</summary>
    public void AddFlat(in JsonData value)
    {
        if (value.Array is { } array)
        {
            AddRange(array.Items);
        }
        else if (!value.IsUndefined)
        {
            Add(value);
        }
    }

    public readonly JsonData ToArray(ArrayTraits traits = ArrayTraits.None) => new(new ArrayNode(_items ?? [], Count, traits));

    /// <summary>What a sequence stands for: nothing, its one item, or an array.</summary>
    public readonly JsonData ToSequence() => Count switch
    {
        0 => default,
        1 => _items![0],
        _ => ToArray(ArrayTraits.Sequence),
    };
}
