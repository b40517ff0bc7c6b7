namespace WorkflowBuilder;

/// <summary>Turns times into the whole seconds that the Amazon States Language counts in.</summary>
internal static class WholeSeconds
{
    public static double ToWholeSeconds(this TimeSpan duration, string parameter) =>
        duration < TimeSpan.Zero ? throw new ArgumentException($"{duration} is a time in the past. Give one of 0 or more.", parameter)
            : duration.Ticks % TimeSpan.TicksPerSecond == 0 ? duration.Ticks / TimeSpan.TicksPerSecond
            : throw new ArgumentException($"{duration} is not a whole number of seconds, which is what Step Functions counts in. Round it.", parameter);
}
