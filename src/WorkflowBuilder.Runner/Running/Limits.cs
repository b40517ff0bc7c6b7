namespace WorkflowBuilder.Runner;

/// <summary>The quotas of Step Functions that runs obey.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"/>.</remarks>
internal static class Limits
{
    public const int MaxPayloadBytes = 256 * 1024;

    /// <summary>How many bytes all variables of an execution may have.</summary>
    public const long MaxVariableBytes = 10 * 1024 * 1024;

    /// <summary>How many characters the cause of an error may have.</summary>
    public const int MaxCauseLength = 32_768;

    /// <summary>How many executions may start one another in a row. This limit is no quota of Step Functions; it ends what never ends there.</summary>
    public const int MaxExecutionDepth = 1_000;

    /// <summary>How many iterations of an inline Map run at a time where the definition sets no limit.</summary>
    public const int InlineMapConcurrency = 40;

    public static readonly TimeSpan StandardDuration = TimeSpan.FromDays(365);

    public static readonly TimeSpan ExpressDuration = TimeSpan.FromMinutes(5);

    // AWS documents the error but not its cause; the words are those of results.
    public static string InputTooLarge(string stateName) =>
        $"The state/task '{stateName}' was given an input with a size exceeding the maximum number of bytes service limit.";

    /// <param name="source">The name of the state, or the resource whose answer it is.</param>
    public static string PayloadTooLarge(string source) =>
        $"The state/task '{source}' returned a result with a size exceeding the maximum number of bytes service limit.";
}
