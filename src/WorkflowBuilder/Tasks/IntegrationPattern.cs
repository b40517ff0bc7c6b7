namespace WorkflowBuilder;

/// <summary>Whether a <see cref="Task"/> waits for the service it calls, and for what.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html"/>.</remarks>
public enum IntegrationPattern
{
    /// <summary>Goes on as soon as the service has answered the request.</summary>
    RequestResponse,

    /// <summary>Waits until the job that the request started has ended (<c>.sync</c>).</summary>
    RunJob,

    /// <summary>Waits until the task token comes back (<c>.waitForTaskToken</c>); pass it on with <see cref="JsonPath.TaskToken"/>.</summary>
    WaitForTaskToken,
}
