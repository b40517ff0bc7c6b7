namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>A clock that always shows one time.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
