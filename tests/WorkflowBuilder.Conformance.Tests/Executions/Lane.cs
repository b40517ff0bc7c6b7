namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>The events of one line of execution in their order: of the execution itself, a branch or an iteration.</summary>
internal sealed class Lane
{
    private readonly Stack<OpenState> _open = [];

    /// <summary>The Map or Parallel state the lane belongs to; none for that of the execution itself.</summary>
    public string? Container { get; private init; }

    public Lane? Parent { get; private init; }

    public List<HistoryEvent> Events { get; } = [];

    public List<Lane> Children { get; } = [];

    /// <summary>The name of the Map or Parallel state entered last and not yet left.</summary>
    public string? InnermostOpen => _open.TryPeek(out var state) ? state.Name : null;

    private long Index { get; init; } = -1;

    public Lane Fork(string? container, long index)
    {
        var child = new Lane { Parent = this, Container = container, Index = index };
        Children.Add(child);
        return child;
    }

    public bool IsIteration(string? container, long index) => Container == container && Index == index;

    public bool HasOpen(string? name) => _open.Any(state => state.Name == name);

    /// <summary>Whether the event ends the innermost open state of this lane, which can fail but once.</summary>
    public bool IsEndedBy(HistoryEvent item) => _open.TryPeek(out var state)
        && state.Kind == item.ClosedContainer
        && (item.Name is null || item.Name == state.Name)
        && !(state.Failed && IsFailure(item));

    public void Add(HistoryEvent item)
    {
        Events.Add(item);
        if (item.Container is { } kind)
        {
            Follow(item, kind);
        }
    }

    private static bool IsFailure(HistoryEvent item) => item.Type.EndsWith("Failed", StringComparison.Ordinal);

    private void Follow(HistoryEvent item, string kind)
    {
        if (item.Type.EndsWith("Entered", StringComparison.Ordinal))
        {
            _open.Push(new(kind, item.Name));
        }
        else if (_open.TryPeek(out var state))
        {
            // A retry starts the state again.
            state.Failed = !item.Type.EndsWith("Started", StringComparison.Ordinal) && (state.Failed || IsFailure(item));
            if (item.Type.EndsWith("Exited", StringComparison.Ordinal))
            {
                _open.Pop();
            }
        }
    }

    private sealed class OpenState(string kind, string? name)
    {
        public string Kind => kind;

        public string? Name => name;

        public bool Failed { get; set; }
    }
}
