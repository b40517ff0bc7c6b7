namespace WorkflowBuilder.Runner;

/// <summary>How a task of a recorded history went.</summary>
/// <param name="Scheduled">The event that began it.</param>
/// <param name="Submitted">What the request answered, if that was recorded.</param>
/// <param name="Outcome">The event that ended it; <see langword="null"/> where nothing did.</param>
/// <param name="BeforeOutcome">The event before that one.</param>
internal sealed record RecordedTask(RecordedEvent Scheduled, RecordedEvent? Submitted, RecordedEvent? Outcome, RecordedEvent BeforeOutcome)
{
    // The clocks of AWS are that exact.
    private const double Tolerance = 0.5;

    /// <summary>The task that begins with an event of a lane.</summary>
    public static RecordedTask Of(RecordedLane lane, int scheduled)
    {
        var events = lane.Events;
        RecordedEvent? submitted = null;
        for (var i = scheduled + 1; i < events.Count; i++)
        {
            if (EventTypes.IsTaskEnd(events[i].Type))
            {
                return new(events[scheduled], submitted, events[i], events[i - 1]);
            }

            if (!EventTypes.IsOptional(events[i].Type))
            {
                break;
            }

            submitted = events[i].Type == nameof(HistoryEventType.TaskSubmitted) ? events[i] : submitted;
        }

        return new(events[scheduled], submitted, null, events[scheduled]);
    }

    /// <summary>The answer that lets the task go the same way.</summary>
    public TaskAnswer ToAnswer()
    {
        var answer = Outcome switch
        {
            null => TaskAnswer.Never,
            { Type: var type } when type.EndsWith("TimedOut", StringComparison.Ordinal) => TaskAnswer.Never,
            { Type: var type } when type.EndsWith("Succeeded", StringComparison.Ordinal) => TaskAnswer.Return(Outcome.Payload("output")).After(Delay),
            _ => TaskAnswer.Throw(Outcome.Text("error"), Outcome.Text("cause")).After(Delay),
        };
        answer = answer with { SendsHeartbeats = SendsHeartbeats };
        return Submitted is null ? answer : answer.Submit(Submitted.Payload("output"));
    }

    private TimeSpan Delay => Between(BeforeOutcome, Outcome!);

    /// <summary>Whether the worker was heard from all the time: then a silence was not what ended the task.</summary>
    private bool SendsHeartbeats => Outcome is not null
        && (!Outcome.Type.EndsWith("TimedOut", StringComparison.Ordinal)
            || (Scheduled.Details["timeoutInSeconds"].TryGetDouble(out var limit) && Between(Scheduled, Outcome).TotalSeconds >= limit - Tolerance
                && !(Scheduled.Details["heartbeatInSeconds"].TryGetDouble(out var silence) && silence >= limit)));

    private static TimeSpan Between(RecordedEvent from, RecordedEvent to) => to.Timestamp > from.Timestamp ? to.Timestamp - from.Timestamp : TimeSpan.Zero;
}
