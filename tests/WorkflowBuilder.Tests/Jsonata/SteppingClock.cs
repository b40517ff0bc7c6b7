namespace WorkflowBuilder.Tests.Jsonata;

/// <summary>A clock that goes on by one step each time it is asked how much time has passed.</summary>
internal sealed class SteppingClock(DateTimeOffset now, TimeSpan step) : TimeProvider
{
    private long _timestamp;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp()
    {
        Asked++;
        return _timestamp += step.Ticks;
    }
}
