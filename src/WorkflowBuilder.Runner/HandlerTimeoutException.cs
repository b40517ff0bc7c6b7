namespace WorkflowBuilder.Runner;

/// <summary>A handler did not answer in time, or a callback did not come, and the definition has no time limit that would end the state.</summary>
public sealed class HandlerTimeoutException : TimeoutException
{
    internal HandlerTimeoutException(OutsideCall call, TimeSpan limit, bool canBeCalled)
        : base(Describe(call, limit, canBeCalled)) => StateName = call.Task.StateName;

    /// <summary>The name of the state that waits.</summary>
    public string StateName { get; }

    private static string Describe(OutsideCall call, TimeSpan limit, bool canBeCalled) =>
        !call.IsCallback ? HandlerMessage(call.Task.StateName, limit)
        : canBeCalled ? LateCallbackMessage(call.Task.StateName, limit)
        : CallbackMessage(call.Task.StateName);

    private static string HandlerMessage(string stateName, TimeSpan limit) =>
        $"State \"{stateName}\" got no answer within {limit}. "
        + $"Let its handler observe the cancellation token, give the state a TimeoutSeconds, or raise {nameof(RunOptions)}.{nameof(RunOptions.HandlerTimeout)}.";

    private static string LateCallbackMessage(string stateName, TimeSpan limit) =>
        $"The task token of state \"{stateName}\" was not sent within {limit}. "
        + $"Call {nameof(Execution.SendTaskSuccess)} or {nameof(Execution.SendTaskFailure)} earlier, give the state a TimeoutSeconds, "
        + $"or raise {nameof(RunOptions)}.{nameof(RunOptions.HandlerTimeout)}.";

    private static string CallbackMessage(string stateName) =>
        $"State \"{stateName}\" waits for its task token, and nothing else goes on in this run that could send it. "
        + $"Start the run with {nameof(StateMachineRunner.Start)} and call {nameof(Execution.SendTaskSuccess)} with the token, "
        + "answer the state with its result, or give it a TimeoutSeconds.";
}
