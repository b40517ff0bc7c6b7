namespace WorkflowBuilder;

/// <summary>How a Lambda function is called.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html"/>.</remarks>
public enum LambdaInvocationType
{
    /// <summary>Waits for the result.</summary>
    RequestResponse,

    /// <summary>Queues the call; the result is lost.</summary>
    Event,

    /// <summary>Checks parameters and permissions without running the function.</summary>
    DryRun,
}
