namespace WorkflowBuilder.Runner;

/// <summary>Why a run was stopped before its end.</summary>
/// <param name="Status">The status it ends with.</param>
/// <param name="Error">The name of the error, if one was given.</param>
/// <param name="Cause">What happened, if that was given.</param>
internal sealed record RunStop(ExecutionStatus Status, string? Error = null, string? Cause = null)
{
    /// <summary>The execution took too long.</summary>
    public static RunStop TimedOut { get; } = new(ExecutionStatus.TimedOut, Errors.Timeout);

    /// <summary>The caller does not want the result.</summary>
    public static RunStop Cancelled { get; } = new(ExecutionStatus.Running);
}
