using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How a task is answered in a run: with a result, an error, or not at all, and when.</summary>
/// <example>
/// <code>
/// run.Mock("Charge", TaskAnswer.Throw("Card.Declined", "No funds."), TaskAnswer.Return(receipt).After(TimeSpan.FromSeconds(3)));
/// </code>
/// </example>
public sealed record TaskAnswer
{
    private TaskAnswer()
    {
    }

    /// <summary>An answer that never comes, so that a time limit of the state or the execution ends it.</summary>
    public static TaskAnswer Never { get; } = new() { Kind = TaskAnswerKind.Never };

    /// <summary>The request was taken; the result comes from outside, through the task token.</summary>
    public static TaskAnswer Callback { get; } = new() { Kind = TaskAnswerKind.Callback };

    /// <summary>What the answer is.</summary>
    public TaskAnswerKind Kind { get; private init; }

    /// <summary>The result; undefined where there is none.</summary>
    public JsonData Result { get; internal init; }

    /// <summary>The name of the error.</summary>
    public string? Error { get; private init; }

    /// <summary>What happened.</summary>
    public string? Cause { get; private init; }

    /// <summary>How long the task takes, on the clock of the run.</summary>
    /// <value>The default is no time.</value>
    public TimeSpan Delay { get; private init; }

    /// <summary>
    /// What the request itself answered, for tasks that wait for more (<c>.sync</c>, <c>.waitForTaskToken</c>); it is shown by the event <c>TaskSubmitted</c>.
    /// </summary>
    /// <value>The default is undefined: an empty object.</value>
    public JsonData Submitted { get; private init; }

    /// <summary>The name of the worker that took the task, if it is an activity and the worker gave one.</summary>
    public string? WorkerName { get; private init; }

    /// <summary>The task waits until a worker asks for it.</summary>
    internal static TaskAnswer Queued { get; } = new() { Kind = TaskAnswerKind.Never, IsQueued = true };

    internal bool IsQueued { get; private init; }

    /// <summary>Whether the worker is heard from all the time, so that its silence does not end the task.</summary>
    internal bool SendsHeartbeats { get; init; }

    /// <summary>Answers with a result.</summary>
    /// <param name="result">The raw result, as the service gives it.</param>
    public static TaskAnswer Return(JsonData result) => new() { Result = result.IsUndefined ? JsonData.Null : result };

    /// <summary>Answers with an object.</summary>
    /// <param name="result">The raw result: an anonymous object, a record, a dictionary, an array, text, a number.</param>
    /// <param name="options">How the object becomes JSON. By default names are written as declared, fields included.</param>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public static TaskAnswer Return(object? result, JsonSerializerOptions? options = null) => Return(Payloads.From(result, options));

    /// <summary>Answers with an object, without reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="result">The raw result.</param>
    /// <param name="type">How the object becomes JSON.</param>
    public static TaskAnswer Return<T>(T result, JsonTypeInfo<T> type) => Return(JsonData.FromObject(result, type));

    /// <summary>Answers with an error, which the retriers and catchers of the state may handle.</summary>
    /// <param name="error">The name, such as <c>Lambda.TooManyRequestsException</c>; <see langword="null"/> for an error without a name.</param>
    /// <param name="cause">What happened.</param>
    public static TaskAnswer Throw(string? error, string? cause = null) => new() { Kind = TaskAnswerKind.Throw, Error = error, Cause = cause };

    /// <summary>The same answer after a time.</summary>
    /// <param name="delay">How long the task takes, on the clock of the run.</param>
    public TaskAnswer After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return this with { Delay = delay };
    }

    /// <summary>The same answer to a request that itself answered something first.</summary>
    /// <param name="submitted">What the request answered.</param>
    public TaskAnswer Submit(JsonData submitted) => this with { Submitted = submitted };

    /// <summary>The same answer from a worker with a name, for activities.</summary>
    /// <param name="workerName">The name of the worker.</param>
    public TaskAnswer By(string workerName) => this with { WorkerName = workerName };
}
