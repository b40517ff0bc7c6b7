namespace WorkflowBuilder.Runner;

/// <summary>The names of <see cref="ExecutionStatus"/> in the API of Step Functions.</summary>
internal static class ExecutionStatusExtensions
{
    public static string ToApiName(this ExecutionStatus status) => status == ExecutionStatus.TimedOut ? "TIMED_OUT" : status.ToString().ToUpperInvariant();
}
