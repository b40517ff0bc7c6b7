namespace WorkflowBuilder.Runner;

/// <summary>A handler that is at work, or a callback that is awaited.</summary>
/// <param name="task">The task that waits.</param>
/// <param name="isCallback">Whether it is a callback: time may pass while it is awaited.</param>
internal sealed class OutsideCall(PendingTask task, bool isCallback)
{
    public PendingTask Task => task;

    public bool IsCallback => isCallback;

    /// <summary>Whether it was waited for long enough, so that time may pass.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Whether time may pass while it is awaited.</summary>
    public bool LetsTimePass => isCallback || IsSilent;

    /// <summary>The moment that time must not pass by itself; the end of the calendar where it may pass.</summary>
    public DateTimeOffset Deadline => IsSilent ? DateTimeOffset.MaxValue : task.Due;
}
