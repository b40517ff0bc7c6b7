namespace WorkflowBuilder.Json;

/// <summary>Collects the members of an object. A name that is set again keeps its place and takes the later value.</summary>
internal sealed class ObjectBuilder
{
    private const int ScanLimit = 8;

    private readonly List<string> _names = [];
    private readonly List<JsonData> _values = [];
    private Dictionary<string, int>? _positions;

    public int Count => _names.Count;

    public void Set(string name, JsonData value)
    {
        var at = Find(name);
        if (at >= 0)
        {
            _values[at] = value;
            return;
        }

        _positions?.Add(name, _names.Count);
        _names.Add(name);
        _values.Add(value);
    }

    public bool TryGet(string name, out JsonData value)
    {
        var at = Find(name);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    public JsonData ToData() => _names.Count == 0 ? JsonData.EmptyObject : new(new ObjectNode(new JsonShape([.. _names]), [.. _values]));

    /// <summary>The object with its members in JavaScript's order.</summary>
    public JsonData ToJavaScriptData()
    {
        var data = ToData();
        if (data.Object!.Shape.JavaScriptOrder() is not { } order)
        {
            return data;
        }

        return new(new ObjectNode(new(Array.ConvertAll(order, at => _names[at])), Array.ConvertAll(order, at => _values[at])));
    }

    private int Find(string name)
    {
        if (_positions is null && _names.Count > ScanLimit)
        {
            _positions = new(StringComparer.Ordinal);
            for (var i = 0; i < _names.Count; i++)
            {
                _positions.Add(_names[i], i);
            }
        }

        return _positions is null ? _names.IndexOf(name) : _positions.TryGetValue(name, out var at) ? at : -1;
    }
}
