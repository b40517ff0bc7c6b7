namespace WorkflowBuilder.Runner;

/// <summary>The events of an execution, a branch or an iteration in a recorded history, which happened one after the other.</summary>
/// <param name="parent">The lane around it.</param>
/// <param name="container">The attempt of the state it is in.</param>
/// <param name="index">The number of the iteration; that of the branch in the order they began.</param>
internal sealed class RecordedLane(RecordedLane? parent, RecordedContainer? container, long index)
{
    public RecordedContainer? Container => container;

    public long Index => index;

    public List<RecordedEvent> Events { get; } = [];

    /// <summary>The attempts of Parallel and Map states, in their order.</summary>
    public List<RecordedContainer> Containers { get; } = [];

    /// <summary>The state that was entered last and not yet left.</summary>
    public string? StateName { get; set; }

    /// <summary>The prefix of the events of that state, such as <c>MapState</c>.</summary>
    public string? StateKind { get; set; }

    /// <summary>The attempt of that state that goes on or was the last.</summary>
    public RecordedContainer? Open { get; set; }

    public bool HasEnded { get; set; }

    /// <summary>Whether it was cut short, or may have been: how far it went is a matter of time then.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The lane and those around it, from the inside.</summary>
    public IEnumerable<RecordedLane> SelfAndOuter()
    {
        for (var lane = this; lane is not null; lane = lane.Outer)
        {
            yield return lane;
        }
    }

    /// <summary>All lanes inside it and itself.</summary>
    public IEnumerable<RecordedLane> SelfAndInner()
    {
        var open = new Stack<RecordedLane>([this]);
        while (open.TryPop(out var lane))
        {
            yield return lane;
            foreach (var inner in lane.Containers.SelectMany(attempt => attempt.Lanes))
            {
                open.Push(inner);
            }
        }
    }

    /// <summary>Finds out which lanes were cut short, once all events are in.</summary>
    public void MarkCuts()
    {
        foreach (var inner in SelfAndInner())
        {
            inner.IsCut = inner.Outer is { IsCut: true } || inner.Container is { HasSucceeded: false };
        }
    }

    private RecordedLane? Outer => parent;
}
