using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>One line of states that follow one another: the execution itself, a branch of a Parallel state, or an iteration of a Map state.</summary>
internal sealed class Lane
{
    public Lane(Run run, CancellationToken cancellation)
    {
        Run = run;
        Cancellation = cancellation;
    }

    private Lane(Lane parent, LanePosition position, CancellationToken cancellation)
        : this(parent.Run, cancellation)
    {
        Parent = parent;
        Depth = parent.Depth + 1;
        Position = position;
        Variables = parent.Variables;
        VariableBytes = parent.VariableBytes;
        LastEventId = parent.LastEventId;
        MapItem = parent.MapItem;
    }

    public Run Run { get; }

    public Lane? Parent { get; private init; }

    /// <summary>How many lanes are around it.</summary>
    public int Depth { get; }

    /// <summary>Which branch or iteration of the parent it is.</summary>
    public LanePosition? Position { get; private init; }

    /// <summary>Cancelled when the lane must not go on.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The state the lane is in, until an event says that it has ended.</summary>
    public StateRunner? State { get; set; }

    /// <summary>The variables in scope: those of the lanes around it as they were when it began, and its own.</summary>
    public JsonData Variables { get; set; } = JsonData.EmptyObject;

    /// <summary>How many bytes the values of the variables have as JSON.</summary>
    public long VariableBytes { get; private set; }

    /// <summary>The member <c>Map</c> of the context object; undefined outside of Map states.</summary>
    public JsonData MapItem { get; set; }

    /// <summary>The event that the next one follows.</summary>
    public long LastEventId
    {
        get;
        set => field = TailEventId = value;
    }

    /// <summary>The last event, even if the next one does not follow it.</summary>
    public long TailEventId { get; private set; }

    /// <summary>How far it has followed a recorded lane, in runs that replay one.</summary>
    public ReplayLane? Replay { get; set; }

    /// <summary>A lane inside a state of this one.</summary>
    public Lane Inner(LanePosition position, CancellationToken cancellation) => new(this, position, cancellation);

    /// <summary>The lane of a child execution, which shares nothing with this one but its place.</summary>
    public Lane Child(Run child, LanePosition position, CancellationToken cancellation) => new(child, cancellation) { Parent = this, Position = position };

    /// <summary>Sets variables.</summary>
    /// <param name="assigned">Their names and values; undefined where there are none.</param>
    public void Assign(JsonData assigned)
    {
        VariableBytes = VariableBytesWith(assigned);
        foreach (var (name, value) in assigned.Members)
        {
            Variables = Variables.With(name, value);
        }
    }

    /// <summary>What <see cref="VariableBytes"/> becomes when variables are set.</summary>
    public long VariableBytesWith(JsonData assigned)
    {
        var bytes = VariableBytes;
        foreach (var (name, value) in assigned.Members)
        {
            bytes += value.GetUtf8Length() - (Variables.TryGetMember(name, out var old) ? old.GetUtf8Length() : 0);
        }

        return bytes;
    }

    /// <summary>Adds an event that follows the last one.</summary>
    public long Record(HistoryEventType type, HistoryEventDetails? details = null)
    {
        Follow(type, details);
        return LastEventId = Run.History.Add(type, LastEventId, details);
    }

    /// <summary>Adds an event that the next one does not follow.</summary>
    public void RecordAside(HistoryEventType type)
    {
        Follow(type, details: null);
        TailEventId = Run.History.Add(type, TailEventId);
    }

    /// <summary>The states around the lane, outer ones first.</summary>
    public IReadOnlyList<LanePosition> Path()
    {
        var path = new List<LanePosition>();
        for (var lane = this; lane.Position is not null; lane = lane.Parent!)
        {
            path.Insert(0, lane.Position);
        }

        return path;
    }

    private void Follow(HistoryEventType type, HistoryEventDetails? details)
    {
        if (Run.Replay is { } replay)
        {
            Run.History.CheckRoom(type);
            replay.Follow(this, type, details);
        }
    }
}
