namespace WorkflowBuilder.Runner;

/// <summary>Numbers the events of a run and hands them to those who want them. Without any, an event costs a number.</summary>
internal sealed class ExecutionHistory(TimeProvider clock, bool keeps, Action<HistoryEvent>? listener)
{
    private readonly List<HistoryEvent> _events = [];

    /// <summary>The number of events so far, which is the id of the last.</summary>
    public long Count { get; private set; }

    public IReadOnlyList<HistoryEvent> Events => _events;

    /// <summary>Whether anybody looks at the events, so that their details are worth making.</summary>
    public bool IsWatched { get; } = keeps || listener is not null;

    public long Add(HistoryEventType type, long previousEventId, HistoryEventDetails? details = null)
    {
        Count++;
        if (IsWatched)
        {
            var happened = new HistoryEvent(Count, previousEventId, clock.GetUtcNow(), type, details);
            listener?.Invoke(happened);
            if (keeps)
            {
                _events.Add(happened);
            }
        }

        return Count;
    }
}
