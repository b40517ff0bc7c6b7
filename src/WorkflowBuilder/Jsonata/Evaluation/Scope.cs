namespace WorkflowBuilder.Jsonata;

/// <summary>The variables that one block, lambda or path binds. Known in full only when all of it is compiled.</summary>
internal sealed class Scope(Scope? parent, ScopeKind kind)
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public Scope? Parent { get; } = parent;

    public ScopeKind Kind { get; } = kind;

    public int Size => _slots.Count;

    /// <summary>Whether there is a frame for it; a block that binds nothing needs none.</summary>
    public bool HasFrame => Kind != ScopeKind.Block || _slots.Count > 0;

    public int SlotOf(string name)
    {
        if (!_slots.TryGetValue(name, out var slot))
        {
            slot = _slots.Count;
            _slots.Add(name, slot);
        }

        return slot;
    }

    /// <summary>Where a variable of this scope or one around it can have been bound, innermost first.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="inTuples">Whether <c>@</c>, <c>#</c> or <c>%</c> bind it somewhere.</param>
    public VariablePlace[] PlacesOf(string name, bool inTuples)
    {
        var places = new List<VariablePlace>();
        var hops = 0;
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Kind == ScopeKind.Tuple && inTuples)
            {
                places.Add(new(hops, -1));
            }

            if (scope._slots.TryGetValue(name, out var slot))
            {
                places.Add(new(hops, slot));
            }

            hops += scope.HasFrame ? 1 : 0;
        }

        return [.. places];
    }
}
