namespace WorkflowBuilder.Runner;

/// <summary>Numbers the events of a run and hands them to those who want them. Without any, an event costs a number.</summary>
internal sealed class ExecutionHistory(TimeProvider clock, EventFeed feed, long? maxEvents, Action<HistoryEvent>? listener)
{
    /// <summary>The number of events so far, which is the id of the last.</summary>
    public long Count { get; private set; }

    /// <summary>Hands the events on to readers.</summary>
    public EventFeed Feed => feed;

    public IReadOnlyList<HistoryEvent> Events => feed.Kept;

    /// <summary>Whether anybody looks at the events, so that their details are worth making.</summary>
    public bool IsWatched => listener is not null || feed.IsWatched;

    /// <summary>Adds an event.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="HistoryFullException">Only the end of the execution could still be added.</exception>
    public long Add(HistoryEventType type, long previousEventId, HistoryEventDetails? details = null)
    {
        CheckRoom(type);
        Count++;
        if (IsWatched)
        {
            var happened = new HistoryEvent(Count, previousEventId, clock.GetUtcNow(), type, details);
            listener?.Invoke(happened);
            feed.Add(happened);
        }

        return Count;
    }

    /// <summary>Checks that there is room for an event.</summary>
    /// <exception cref="HistoryFullException">Only the end of the execution could still be added.</exception>
    public void CheckRoom(HistoryEventType type)
    {
        if (Count + 1 >= maxEvents && !IsEnd(type))
        {
            throw new HistoryFullException(maxEvents.Value);
        }
    }

    private static bool IsEnd(HistoryEventType type) => type is HistoryEventType.ExecutionSucceeded or HistoryEventType.ExecutionFailed
        or HistoryEventType.ExecutionTimedOut or HistoryEventType.ExecutionAborted;
}
