using System.Globalization;

namespace WorkflowBuilder;

/// <summary>The error names that Step Functions knows, for <c>AddRetry</c> and <c>AddCatch</c>.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>.</remarks>
public static class Errors
{
    /// <summary>Matches every error but <see cref="DataLimitExceeded"/> and <see cref="Runtime"/>. It stands alone and last.</summary>
    public const string All = "States.ALL";

    /// <summary>A branch of a Parallel state failed.</summary>
    public const string BranchFailed = "States.BranchFailed";

    /// <summary>A payload was larger than 256 KiB. It cannot be caught by <see cref="All"/>.</summary>
    public const string DataLimitExceeded = "States.DataLimitExceeded";

    /// <summary>More items of a Map state failed than it tolerates.</summary>
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";

    /// <summary>A worker was silent for longer than the heartbeat allows.</summary>
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";

    /// <summary>The endpoint of an HTTP task could not be reached.</summary>
    public const string HttpSocket = "States.Http.Socket";

    /// <summary>An intrinsic function failed.</summary>
    public const string IntrinsicFailure = "States.IntrinsicFailure";

    /// <summary>A Map state could not read its items.</summary>
    public const string ItemReaderFailed = "States.ItemReaderFailed";

    /// <summary>No rule of a Choice state matched, and it has no default.</summary>
    public const string NoChoiceMatched = "States.NoChoiceMatched";

    /// <summary>A path in <c>Parameters</c>, <c>ResultSelector</c> or <c>ItemSelector</c> found nothing.</summary>
    public const string ParameterPathFailure = "States.ParameterPathFailure";

    /// <summary>A task lacked the permissions it needs.</summary>
    public const string Permissions = "States.Permissions";

    /// <summary>A JSONata expression failed.</summary>
    public const string QueryEvaluationError = "States.QueryEvaluationError";

    /// <summary>A <c>ResultPath</c> cannot be applied to the input.</summary>
    public const string ResultPathMatchFailure = "States.ResultPathMatchFailure";

    /// <summary>A Map state could not write its results.</summary>
    public const string ResultWriterFailed = "States.ResultWriterFailed";

    /// <summary>The execution met a fault it cannot handle. It cannot be caught by <see cref="All"/>.</summary>
    public const string Runtime = "States.Runtime";

    /// <summary>A task failed; matches every error of a Task state but <see cref="Timeout"/>.</summary>
    public const string TaskFailed = "States.TaskFailed";

    /// <summary>A task took longer than it may, or its worker was silent for longer than it may be.</summary>
    public const string Timeout = "States.Timeout";

    /// <summary>Lambda had a fault of its own.</summary>
    public const string LambdaServiceException = "Lambda.ServiceException";

    /// <summary>Lambda refused the call or had a fault.</summary>
    public const string LambdaAwsLambdaException = "Lambda.AWSLambdaException";

    /// <summary>The call of Lambda failed before it got there.</summary>
    public const string LambdaSdkClientException = "Lambda.SdkClientException";

    /// <summary>The call of Lambda took too long.</summary>
    public const string LambdaClientExecutionTimeoutException = "Lambda.ClientExecutionTimeoutException";

    /// <summary>Lambda was called more often than its concurrency allows.</summary>
    public const string LambdaTooManyRequestsException = "Lambda.TooManyRequestsException";

    /// <summary>The function failed in a way that has no name, such as running out of memory.</summary>
    public const string LambdaUnknown = "Lambda.Unknown";

    /// <summary>The endpoint of an HTTP task answered with a status code.</summary>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <returns>A name such as <c>States.Http.StatusCode.503</c>.</returns>
    public static string HttpStatusCode(int statusCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return string.Create(CultureInfo.InvariantCulture, $"States.Http.StatusCode.{statusCode}");
    }
}
