namespace WorkflowBuilder.Runner;

/// <summary>S3 refuses a request. Who asked names the error of the language.</summary>
/// <param name="error">The name a Task state sees, such as <c>S3.NoSuchKeyException</c>.</param>
/// <param name="cause">What is wrong, in the words of AWS.</param>
internal sealed class S3Exception(string error, string cause) : Exception(cause)
{
    private const string Request = "Request ID: 0000000000000000, Extended Request ID: 0000000000000000";

    public string Error { get; } = error;

    public string Cause { get; } = cause;

    public static S3Exception NoSuchBucket() => Refusal("NoSuchBucketException", "The specified bucket does not exist", 404);

    public static S3Exception NoSuchKey() => Refusal("NoSuchKeyException", "The specified key does not exist.", 404);

    public static S3Exception InvalidKey(string key) => Refusal("S3Exception", $"The key \"{key}\" cannot be the path of a file in the local S3 folder.", 400);

    public static S3Exception Unreadable(string key, Exception failure) =>
        Refusal("S3Exception", $"The object \"{key}\" of the local S3 folder cannot be used: {failure.Message}", 500);

    private static S3Exception Refusal(string error, string message, int status) =>
        new($"S3.{error}", $"{message} (Service: S3, Status Code: {status}, {Request})");
}
