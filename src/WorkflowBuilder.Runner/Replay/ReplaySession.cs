namespace WorkflowBuilder.Runner;

/// <summary>Lets a run follow a recorded history: sets its clock, answers its tasks and finds the first difference.</summary>
internal sealed class ReplaySession
{
    private readonly Run _run;
    private readonly ReplayHistory _history;
    private readonly RecordedLane _root;
    private readonly MadeUpTexts _madeUp;
    private readonly FirstAppearances _appearances;
    private readonly EventComparison _comparison;
    private readonly HashSet<long> _followed = [];
    private readonly Lazy<RecordedTaskPool> _tasks;
    private Lane? _main;
    private ReplayLane? _current;
    private ReplayDifference? _difference;
    private int _matched;

    public ReplaySession(Run run, ReplayHistory history)
    {
        _run = run;
        _history = history;
        _root = RecordedLanes.Of(history.Events);
        _appearances = new(history.Events);
        _madeUp = new(run.Names.ExecutionName);
        _madeUp.Give(_appearances.In(history.Events[0]));
        _comparison = new(_madeUp);
        _tasks = new(() => new(_root));
    }

    /// <summary>Stops the run when the execution was stopped, or when the history ends before it.</summary>
    public void Begin()
    {
        var last = _history.Events[^1];
        if (last.EndStatus is null or ExecutionStatus.Aborted)
        {
            var stop = last.EndStatus is null
                ? new RunStop(ExecutionStatus.Aborted, null, "The recorded history ends here.")
                : new(ExecutionStatus.Aborted, last.Text("error"), last.Text("cause"));

            // What else is due at that moment comes first.
            var due = MomentOf(last.Timestamp);
            _run.Loop.At(due, () => _run.Loop.At(due, () => _run.Stop(stop)));
        }
    }

    /// <summary>When a state is to be run again, which jitter makes a matter of chance; <see langword="null"/> where it was not recorded.</summary>
    public DateTimeOffset? NextAttempt(Lane lane) => lane.Replay?.NextAttempt is { } recorded ? MomentOf(recorded) : null;

    public void AddToken(string token) => _madeUp.AddToken(token);

    /// <summary>Compares an event that the run is about to have, and lets the clock catch up with it.</summary>
    public void Follow(Lane lane, HistoryEventType type, HistoryEventDetails? details)
    {
        _main ??= lane;
        var actual = type.ToString();
        var at = lane.Replay ??= Open(lane, actual, details);
        _current = at;
        at.StateName = details is StateEnteredDetails entered ? entered.Name : at.StateName;
        if (EventTypes.IsScheduled(actual))
        {
            at.ForgetTask();
        }

        if (!at.IsLost && Meet(at, actual, details) is { } expected)
        {
            Note(at, expected, type, details);
            at.Advance();
            _followed.Add(expected.Id);
            _matched += _difference is null ? 1 : 0;
            _run.Loop.CatchUp(expected.Timestamp);
        }
    }

    /// <summary>Compares the event that the execution ended.</summary>
    public void FollowEnd(HistoryEventType type, HistoryEventDetails details) => Follow(_main!, type, details);

    /// <summary>Finds what answers a task: what was recorded at its place; where the run has gone another way, the next unused answer of the state.</summary>
    public TaskHandler? Find(TaskRequest request)
    {
        var at = _current!;
        if (at.Task is { } recorded)
        {
            _tasks.Value.Take(recorded);
            return Give(recorded);
        }

        if (_tasks.Value.Take(request) is { } other)
        {
            return Give(other);
        }

        return _difference is null && !at.IsCut ? null : _ => new(Unanswered(request));
    }

    /// <summary>The result, once the run has ended.</summary>
    public ReplayResult End()
    {
        if (_difference is null && FirstMissing() is { } missing)
        {
            Report(new()
            {
                EventId = missing.Id,
                ExpectedType = missing.Type,
                ActualType = null,
                StateName = missing.Name,
                Message = $"Event {missing.Id}, {missing}, was recorded, but the run has nothing like it.",
            });
        }

        return new(_difference, _matched, _history.EventCount);
    }

    private TaskHandler Give(RecordedTask recorded)
    {
        foreach (var answer in new[] { recorded.Submitted, recorded.Outcome }.OfType<RecordedEvent>())
        {
            _madeUp.Give(_appearances.In(answer));
        }

        return _ => new(recorded.ToAnswer());
    }

    // In real time a run does not begin when the recorded execution did.
    private DateTimeOffset MomentOf(DateTimeOffset recorded) => _run.Start + (recorded - _history.StartTime);

    private ReplayLane Open(Lane lane, string actual, HistoryEventDetails? details)
    {
        if (lane.Parent?.Replay is not { } outer)
        {
            return new(lane.Parent is null ? _root : null);
        }

        var recorded = outer.Take(lane.Position!, details);
        var at = new ReplayLane(recorded);
        if (recorded is null && outer is { IsLost: false, CutsInner: false })
        {
            Report(at, null, actual, details);
        }

        return at;
    }

    /// <summary>The recorded event that an event of the run is to be compared with; <see langword="null"/> where there is none.</summary>
    private RecordedEvent? Meet(ReplayLane at, string actual, HistoryEventDetails? details)
    {
        while (at.Next is { } skipped && skipped.Type != actual && EventTypes.IsOptional(skipped.Type))
        {
            at.Advance();
        }

        var expected = at.Next;
        if (expected is not null && EventTypes.Kind(expected.Type) == EventTypes.Kind(actual) && expected.Name == NameOf(details))
        {
            return expected;
        }

        if (!EventTypes.IsOptional(actual))
        {
            at.IsLost = true;
            if (expected is not null || !(at.IsCut || _history.Status == ExecutionStatus.Running))
            {
                Report(at, expected, actual, details);
            }
        }

        return null;
    }

    private static string? NameOf(HistoryEventDetails? details) => new HistoryEvent(0, 0, default, default, details).StateName;

    private void Report(ReplayLane at, RecordedEvent? expected, string actual, HistoryEventDetails? details)
    {
        var own = $"{actual}{(NameOf(details) is { } name ? $" \"{name}\"" : "")}";
        Report(new()
        {
            EventId = expected?.Id,
            ExpectedType = expected?.Type,
            ActualType = actual,
            StateName = at.StateName,
            Message = expected is not null ? $"Event {expected.Id} was recorded as {expected}, but the run has {own}."
                : at.Last is null ? $"The run has a branch that was not recorded; it begins with {own}."
                : $"After event {at.Last.Id}, {at.Last}, nothing more was recorded{(at.IsRoot ? "" : " there")}, but the run goes on with {own}.",
        });
    }

    private void Note(ReplayLane at, RecordedEvent expected, HistoryEventType type, HistoryEventDetails? details)
    {
        if (_difference is not null || _comparison.Compare(expected, type, details) is not { } difference)
        {
            return;
        }

        var state = expected.Name is null && at.StateName is not null ? $" of state \"{at.StateName}\"" : "";
        Report(new()
        {
            EventId = expected.Id,
            ExpectedType = expected.Type,
            ActualType = type.ToString(),
            StateName = at.StateName,
            Pointer = difference.Pointer,
            Expected = difference.Expected,
            Actual = difference.Actual,
            Message = $"Event {expected.Id}, {expected}{state}, differs at {difference.Pointer}: "
                + $"recorded is {Excerpt.Of(difference.Expected)}, the run has {Excerpt.Of(difference.Actual)}.",
        });
    }

    private void Report(ReplayDifference difference) => _difference ??= difference;

    private RecordedEvent? FirstMissing() => _root.SelfAndInner()
        .Where(lane => !lane.IsCut)
        .SelectMany(lane => lane.Events)
        .Where(recorded => !_followed.Contains(recorded.Id) && !EventTypes.IsOptional(recorded.Type))
        .MinBy(recorded => recorded.Id);

    // Once the run has left what was recorded, its end says nothing that the difference does not.
    private TaskAnswer Unanswered(TaskRequest request)
    {
        if (_difference is not null)
        {
            _run.Stop(new(ExecutionStatus.Aborted, null, $"State \"{request.StateName}\" calls {request.Resource}, which was not recorded. {_difference.Message}"));
        }

        return TaskAnswer.Never;
    }
}
