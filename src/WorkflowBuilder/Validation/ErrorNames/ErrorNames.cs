using System.Collections.Frozen;

namespace WorkflowBuilder;

/// <summary>The error names that Step Functions and Lambda give.</summary>
internal static class ErrorNames
{
    public const string StatesPrefix = "States.";
    public const string LambdaPrefix = "Lambda.";

    private const string HttpStatusPrefix = "States.Http.StatusCode.";

    /// <summary>The names that begin with <c>States.</c>, without those of HTTP status codes.</summary>
    public static readonly FrozenSet<string> OfStates = new[]
    {
        Errors.All, Errors.BranchFailed, Errors.DataLimitExceeded, Errors.ExceedToleratedFailureThreshold, Errors.HeartbeatTimeout, Errors.HttpSocket,
        Errors.IntrinsicFailure, Errors.ItemReaderFailed, Errors.NoChoiceMatched, Errors.ParameterPathFailure, Errors.Permissions,
        Errors.QueryEvaluationError, Errors.ResultPathMatchFailure, Errors.ResultWriterFailed, Errors.Runtime, Errors.TaskFailed, Errors.Timeout,
    }.ToFrozenSet();

    /// <summary>Faults of Lambda itself, which pass.</summary>
    public static readonly FrozenSet<string> TransientOfLambda = new[]
    {
        Errors.LambdaServiceException, Errors.LambdaAwsLambdaException, Errors.LambdaSdkClientException, Errors.LambdaTooManyRequestsException,
        Errors.LambdaClientExecutionTimeoutException,
    }.ToFrozenSet();

    /// <summary>What calling a function can end with besides the errors of the function.</summary>
    public static readonly FrozenSet<string> OfLambda = TransientOfLambda.Append(Errors.LambdaUnknown).Concat(
        """
        CodeStorageExceeded EC2AccessDenied EC2Throttled EC2Unexpected EFSIO EFSMountConnectivity EFSMountFailure EFSMountTimeout ENILimitReached
        InvalidParameterValue InvalidRequestContent InvalidRuntime InvalidSecurityGroupID InvalidSubnetID InvalidZipFile KMSAccessDenied KMSDisabled
        KMSInvalidState KMSNotFound RecursiveInvocation RequestTooLarge ResourceConflict ResourceNotFound ResourceNotReady SerializedRequestEntityTooLarge
        SnapStart SnapStartNotReady SnapStartTimeout SubnetIPAddressLimitReached UnsupportedMediaType
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => $"{LambdaPrefix}{name}Exception")).ToFrozenSet();

    public static bool IsHttpStatus(string name) => name.StartsWith(HttpStatusPrefix, StringComparison.Ordinal);

    /// <summary>Whether a name begins with <c>States.</c> and is none that Step Functions gives.</summary>
    public static bool IsUnknownOfStates(string name) =>
        name.StartsWith(StatesPrefix, StringComparison.Ordinal) && !OfStates.Contains(name) && !IsHttpStatus(name);
}
