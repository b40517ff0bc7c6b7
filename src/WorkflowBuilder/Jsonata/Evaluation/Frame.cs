using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The variables of a block or a call. Where they are was settled when the expression was compiled.</summary>
internal class Frame(Frame? parent, int size)
{
    public static readonly JsonData Nothing;

    private static readonly JsonData BoundToNothing = new(NothingTag.Instance);

    public Frame? Parent { get; } = parent;

    private readonly JsonData[] _slots = size == 0 ? [] : new JsonData[size];

    public void Bind(int slot, in JsonData value) => _slots[slot] = value.IsUndefined ? BoundToNothing : value;

    /// <summary>Whether the variable was bound, be it to undefined.</summary>
    public bool TryGet(int slot, out JsonData value)
    {
        value = _slots[slot];
        if (value.IsUndefined)
        {
            return false;
        }

        if (ReferenceEquals(value.Node, NothingTag.Instance))
        {
            value = default;
        }

        return true;
    }

    public void Clear() => Array.Clear(_slots);
}
