namespace WorkflowBuilder.Tests.Queries;

/// <summary>A clock that goes on by the same time whenever it is looked at, so that nothing has to take long to be too late. Its date stands still.</summary>
internal sealed class TickingClock(TimeSpan tick, DateTimeOffset now = default) : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How often it was looked at.</summary>
    public int Looks { get; private set; }

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp()
    {
        Looks++;
        return _ticks += tick.Ticks;
    }
}
