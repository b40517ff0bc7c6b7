namespace WorkflowBuilder;

/// <summary>Turns times into the whole seconds that the Amazon States Language counts in.</summary>
internal static class WholeSeconds
{
    public static double ToWholeSeconds(this TimeSpan duration, string parameter) =>
        duration.Ticks % TimeSpan.TicksPerSecond == 0
            ? duration.Ticks / TimeSpan.TicksPerSecond
            : throw new ArgumentException($"{duration} is not a whole number of seconds, which is what Step Functions counts in. Round it.", parameter);
}
