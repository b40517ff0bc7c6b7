namespace WorkflowBuilder.Tests.Queries;

/// <summary>A clock that goes on by the same time whenever it is looked at, so that nothing has to take long to be too late.</summary>
internal sealed class TickingClock(TimeSpan tick) : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks += tick.Ticks;
}
