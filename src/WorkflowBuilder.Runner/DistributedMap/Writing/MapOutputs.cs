using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Keeps results for the result of the state, in the order of the items, as far as a state can pass them on.</summary>
internal sealed class MapOutputs(ResultFormat format, string stateName, long? maxBytes) : IMapResults
{
    private readonly SortedList<long, JsonData[]> _entries = [];
    private long _size;

    public bool TakesPending => false;

    public void Add(long index, ChildExecution execution)
    {
        if (_size > maxBytes)
        {
            return;
        }

        var entries = format.Apply(execution).ToArray();
        _size += entries.Sum(entry => entry.GetUtf8Length() + 1);
        _entries.Add(index, entries);
        if (_size > maxBytes)
        {
            _entries.Clear();
        }
    }

    public JsonData Complete() => _size > maxBytes
        ? throw new StatesException(Errors.DataLimitExceeded, Limits.PayloadTooLarge(stateName))
        : JsonData.From(_entries.Values.SelectMany(entries => entries).ToArray());

    public void Dispose()
    {
    }
}
