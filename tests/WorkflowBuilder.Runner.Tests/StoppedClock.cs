using System.Globalization;

namespace WorkflowBuilder.Runner.Tests;

/// <summary>A clock that always shows the same time.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private readonly DateTimeOffset _now;

    private StoppedClock(DateTimeOffset now) => _now = now;

    public static StoppedClock At(string time) => new(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow() => _now;
}
