namespace WorkflowBuilder.Json;

/// <summary>The names of an object's members in order, shared by the objects that have the same ones.</summary>
internal sealed class JsonShape
{
    public static readonly JsonShape Empty = new([]);

    // Up to here comparing name by name is faster than a hash.
    private const int ScanLimit = 8;

    private readonly Dictionary<string, int>? _positions;
    private Slot?[]? _slots;
    private int[]? _order;

    /// <param name="names">The names, all different.</param>
    public JsonShape(string[] names)
    {
        Names = names;
        if (names.Length > ScanLimit)
        {
            _positions = new(names.Length, StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++)
            {
                _positions[names[i]] = i;
            }
        }
    }

    public string[] Names { get; }

    /// <summary>The position of a name, or -1.</summary>
    public int Find(string name)
    {
        if (_positions is not null)
        {
            return _positions.TryGetValue(name, out var at) ? at : -1;
        }

        var names = Names;
        for (var i = 0; i < names.Length; i++)
        {
            if (ReferenceEquals(names[i], name))
            {
                return i;
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public bool HasDistinctNames() => _positions is not null ? _positions.Count == Names.Length : AreDistinct(Names);

    public JsonShape Append(string name) => new([.. Names, name]);

    /// <summary>The position of a name with the shape it holds for, in one object, so that a cache is replaced in one write. It is -1 where there is none.</summary>
    public Slot SlotOf(string name)
    {
        var at = Find(name);
        var slots = _slots ??= new Slot?[Names.Length + 1];
        return slots[at + 1] ??= new(this, at);
    }

    /// <summary>The positions in the order in which JavaScript lists the members: integers first, ascending. Null where that is the order they have.</summary>
    public int[]? JavaScriptOrder()
    {
        var order = _order ??= JavaScriptNames.Order(Names);
        return order.Length == 0 ? null : order;
    }

    private static bool AreDistinct(string[] names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i], 0, i) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name found in a shape.</summary>
    internal sealed record Slot(JsonShape Shape, int Position);
}
