using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What stands in for the work of a Task, Parallel or Map state: a result or an error.</summary>
public sealed record StateMock
{
    /// <summary>The result, as the service gives it; an array with one item per branch or iteration for a Parallel or Map state.</summary>
    /// <value>The default is undefined: the mock is an error.</value>
    public JsonData Result { get; init; }

    /// <summary>The error.</summary>
    /// <value>The default is <see langword="null"/>: the mock is a result.</value>
    public StateMockError? ErrorOutput { get; init; }

    /// <summary>How strictly <see cref="Result"/> is compared with what the action of the service answers.</summary>
    /// <value>The default is <see cref="FieldValidationMode.Strict"/>.</value>
    /// <remarks>
    /// AWS compares with the API of the service, also where executions see more: the <c>Payload</c> of <c>lambda:invoke</c> and the <c>Output</c> of
    /// <c>startExecution.sync:2</c> must be texts. Use <see cref="FieldValidationMode.None"/> for the objects that executions get.
    /// </remarks>
    public FieldValidationMode FieldValidationMode { get; init; }

    /// <summary>A mock that gives a result.</summary>
    /// <param name="result">The result, as the service gives it.</param>
    /// <param name="fieldValidationMode">How strictly it is compared with what the action of the service answers.</param>
    public static StateMock Return(JsonData result, FieldValidationMode fieldValidationMode = FieldValidationMode.Strict) =>
        new() { Result = result.IsUndefined ? JsonData.Null : result, FieldValidationMode = fieldValidationMode };

    /// <summary>A mock that fails.</summary>
    /// <param name="error">The name of the error.</param>
    /// <param name="cause">What happened.</param>
    public static StateMock Throw(string? error, string? cause = null) => new() { ErrorOutput = new(error, cause) };

    internal TaskAnswer ToAnswer() => ErrorOutput is { } error ? TaskAnswer.Throw(error.Error, error.Cause) : TaskAnswer.Return(Result);

    internal WorkResult ToWorkResult() => ErrorOutput is { } error ? new(default, new(error.Error, error.Cause) { IsFatal = false }) : new(Result);
}
