namespace WorkflowBuilder.Runner;

/// <summary>Errors of Step Functions as its own integrations report them.</summary>
internal static class ServiceError
{
    /// <param name="call">The call that fails.</param>
    /// <param name="error">The name of the error, such as <c>InvalidToken</c>.</param>
    /// <param name="message">The message of Step Functions.</param>
    public static TaskAnswer Of(TaskCall call, string error, string message) => call.Resource.Type == "states"
        ? TaskAnswer.Throw(
            $"StepFunctions.{error}Exception",
            $"{message} (Service: AWSStepFunctions; Status Code: 400; Error Code: {error}; Request ID: {call.Run.NewId()}; Proxy: null)")
        : TaskAnswer.Throw(
            $"Sfn.{error}Exception",
            $"{message} (Service: Sfn, Status Code: 400, Request ID: {call.Run.NewId()}) (SDK Attempt Count: 1)");
}
