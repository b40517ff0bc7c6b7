using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Testing;

/// <summary>Compares an execution with how it is to end.</summary>
internal static class Expectation
{
    private const int MaxShownLength = 500;

    /// <param name="expected">The output or the error; <see langword="null"/> where any output will do.</param>
    /// <param name="result">What came of the execution.</param>
    /// <returns>What is not as it must be; <see langword="null"/> where all is.</returns>
    public static string? ProblemOf(TaskAnswer? expected, ExecutionResult result) => expected switch
    {
        { Kind: TaskAnswerKind.Throw } => ProblemOfError(expected, result),
        _ when result.Status != ExecutionStatus.Succeeded => $"must succeed, but {WhatHappened(result)}",
        { Result: var output } when output != result.Output => $"must give {Excerpt(output)}, but gave {Excerpt(result.Output)}",
        _ => null,
    };

    private static string? ProblemOfError(TaskAnswer expected, ExecutionResult result)
    {
        var isError = result.Status is ExecutionStatus.Failed or ExecutionStatus.TimedOut
            && (expected.Error == Errors.All || expected.Error == result.Error);
        var isCause = string.IsNullOrEmpty(expected.Cause) || expected.Cause == result.Cause;
        return isError && isCause ? null : $"must fail with {Describe(expected.Error, expected.Cause)}, but {WhatHappened(result)}";
    }

    private static string WhatHappened(ExecutionResult result) => result.Status == ExecutionStatus.Succeeded
        ? $"gave {Excerpt(result.Output)}"
        : $"ended {StatusText.Of(result.Status)} with {Describe(result.Error, result.Cause)}";

    private static string Describe(string? error, string? cause) => $"{error ?? "no error name"}{(string.IsNullOrEmpty(cause) ? "" : $" ({Cut(cause)})")}";

    private static string Excerpt(JsonData data) => Cut(data.ToString());

    private static string Cut(string text) => text.Length <= MaxShownLength ? text : $"{text[..MaxShownLength]}...";
}
