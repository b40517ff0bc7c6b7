namespace WorkflowBuilder.Runner;

/// <summary>
/// The time of a run. It stands still while states run and jumps when there is nothing to do but wait; in real time it is the clock it was given.
/// Time stamps are always those of the real clock, because they measure what expressions cost.
/// </summary>
internal sealed class RunClock(TimeProvider real, bool isRealTime, DateTimeOffset? start = null) : TimeProvider
{
    private DateTimeOffset _now = start ?? real.GetUtcNow();

    public bool IsRealTime => isRealTime;

    public TimeProvider Real => real;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => isRealTime ? real.GetUtcNow() : _now;

    public override long GetTimestamp() => real.GetTimestamp();

    public void JumpTo(DateTimeOffset moment) => _now = moment > _now ? moment : _now;
}
