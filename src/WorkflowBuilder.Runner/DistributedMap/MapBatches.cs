using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Groups items as an <c>ItemBatcher</c> says: <c>{"BatchInput": ..., "Items": [...]}</c>. One batch is in memory at a time.</summary>
internal sealed class MapBatches
{
    private readonly List<JsonData> _items = [];
    private readonly int _maxItems;
    private readonly long _maxBytes;
    private readonly JsonData _batchInput;
    private readonly long _frame;

    /// <param name="maxItems">How many items a batch has at most; null where only their size counts.</param>
    /// <param name="maxBytes">How large a batch is at most; null where it is as large as an input may be.</param>
    /// <param name="batchInput">What each batch gets besides its items; undefined where nothing.</param>
    /// <param name="largestInput">How large an input may be; null where that is not limited.</param>
    public MapBatches(long? maxItems, long? maxBytes, JsonData batchInput, long? largestInput)
    {
        _maxItems = (int)Math.Clamp(maxItems ?? int.MaxValue, 1, int.MaxValue);
        _maxBytes = Math.Clamp(maxBytes ?? long.MaxValue, 1, largestInput ?? long.MaxValue);
        _batchInput = batchInput;
        _frame = ToInput().GetUtf8Length();
    }

    /// <summary>Groups items that come one by one.</summary>
    /// <exception cref="StatesException">An item does not fit into a batch of its own.</exception>
    public IEnumerable<MapBatch> Of(IEnumerable<JsonData> items)
    {
        var size = _frame;
        foreach (var item in items)
        {
            var itemSize = item.GetUtf8Length();
            if (_items.Count == _maxItems || (_items.Count > 0 && size + 1 + itemSize > _maxBytes))
            {
                yield return Take();
                size = _frame;
            }

            size += itemSize + (_items.Count > 0 ? 1 : 0);
            if (size > _maxBytes)
            {
                throw new StatesException(Errors.DataLimitExceeded, $"An item of {itemSize} bytes does not fit into a batch of {_maxBytes} bytes.");
            }

            _items.Add(item);
        }

        if (_items.Count > 0)
        {
            yield return Take();
        }
    }

    private MapBatch Take()
    {
        var batch = new MapBatch(ToInput(), _items.Count);
        _items.Clear();
        return batch;
    }

    private JsonData ToInput()
    {
        var input = _batchInput.IsUndefined ? JsonData.EmptyObject : JsonData.EmptyObject.With("BatchInput", _batchInput);
        return input.With("Items", JsonData.From(_items.ToArray()));
    }
}
