namespace WorkflowBuilder.Runner;

/// <summary>A handler did not answer in time, and the definition has no time limit that would end the state.</summary>
public sealed class HandlerTimeoutException : TimeoutException
{
    internal HandlerTimeoutException(string stateName, TimeSpan limit)
        : base($"State \"{stateName}\" got no answer within {limit}. "
            + $"Let its handler observe the cancellation token, give the state a TimeoutSeconds, or raise {nameof(RunOptions)}.{nameof(RunOptions.HandlerTimeout)}.") =>
        StateName = stateName;

    /// <summary>The name of the state that waits.</summary>
    public string StateName { get; }
}
