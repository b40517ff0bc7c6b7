namespace WorkflowBuilder.Runner;

/// <summary>How far a lane of a run has followed a recorded one.</summary>
/// <param name="recorded">The recorded lane; <see langword="null"/> where there is none.</param>
internal sealed class ReplayLane(RecordedLane? recorded)
{
    private readonly HashSet<RecordedLane> _taken = [];
    private int _next;
    private int _containers;

    /// <summary>Whether the lane went another way, so that its events can no longer be compared.</summary>
    public bool IsLost { get; set; } = recorded is null;

    /// <summary>Whether it is the execution itself.</summary>
    public bool IsRoot => recorded is { Container: null };

    /// <summary>Whether it may go further, or not as far, as the recorded one.</summary>
    public bool IsCut => recorded is null or { IsCut: true };

    /// <summary>Whether the branches or iterations that are running now were cut short.</summary>
    public bool CutsInner => IsCut || _containers == 0 || _containers > recorded!.Containers.Count || !recorded.Containers[_containers - 1].HasSucceeded;

    /// <summary>The recorded event that comes next; <see langword="null"/> after the last.</summary>
    public RecordedEvent? Next => recorded is not null && _next < recorded.Events.Count ? recorded.Events[_next] : null;

    /// <summary>The recorded event that came last.</summary>
    public RecordedEvent? Last => _next > 0 ? recorded?.Events[_next - 1] : null;

    /// <summary>The task whose beginning was followed last.</summary>
    public RecordedTask? Task { get; private set; }

    /// <summary>When the state was run again; <see langword="null"/> where it was not.</summary>
    public DateTimeOffset? NextAttempt => !IsLost && Next is { } next && EventTypes.IsAttempt(next.Type) ? next.Timestamp : null;

    /// <summary>The state the lane of the run is in.</summary>
    public string? StateName { get; set; }

    public void Advance()
    {
        var followed = recorded!.Events[_next];
        if (EventTypes.IsScheduled(followed.Type))
        {
            Task = RecordedTask.Of(recorded, _next);
        }
        else if (followed.Type is nameof(HistoryEventType.MapStateStarted) or nameof(HistoryEventType.ParallelStateStarted))
        {
            _containers++;
        }

        _next++;
    }

    /// <summary>Forgets the task, because another one begins that was not recorded here.</summary>
    public void ForgetTask() => Task = null;

    /// <summary>Finds the recorded lane for a branch or iteration that begins.</summary>
    /// <param name="position">Where it is in the run.</param>
    /// <param name="details">Its first event.</param>
    public RecordedLane? Take(LanePosition position, HistoryEventDetails? details)
    {
        if (recorded is null || IsLost || _containers == 0 || _containers > recorded.Containers.Count)
        {
            return null;
        }

        var lanes = recorded.Containers[_containers - 1].Lanes;
        var found = details is StateEnteredDetails entered
            ? lanes.Find(lane => lane.Events[0].Name == entered.Name && !_taken.Contains(lane)) ?? lanes.Find(lane => lane.Index == position.Index)
            : lanes.Find(lane => lane.Index == position.Index);
        return found is not null && _taken.Add(found) ? found : null;
    }
}
