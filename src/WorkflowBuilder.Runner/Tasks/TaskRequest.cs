using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a task asks of its resource.</summary>
public sealed record TaskRequest
{
    internal TaskRequest()
    {
    }

    /// <summary>The name of the state.</summary>
    public required string StateName { get; init; }

    /// <summary>The resource as the definition names it, such as <c>arn:aws:states:::sqs:sendMessage</c>.</summary>
    public required string Resource { get; init; }

    /// <summary>What the resource gets: the parameters or arguments of the state, or its input where it has none.</summary>
    public required JsonData Input { get; init; }

    /// <summary>The number of this call among the calls of the state in the run, from 0: retries, loops and iterations count on.</summary>
    public required int Invocation { get; init; }

    /// <summary>How often the state was retried since it was entered; 0 at first.</summary>
    public required int RetryCount { get; init; }

    /// <summary>What <c>SendTaskSuccess</c> and its like name the task by, for tasks that wait for it.</summary>
    public string? TaskToken { get; init; }

    /// <summary>The states around this one with the numbers of their branches or iterations, outer ones first.</summary>
    public IReadOnlyList<LanePosition> Within { get; init; } = [];

    /// <summary>Cancelled when the answer is no longer wanted: the task timed out, a branch beside it failed, or the run ended.</summary>
    public CancellationToken CancellationToken { get; init; }

    internal JsonSerializerOptions? PayloadOptions { get; init; }

    /// <summary>The input as an object. Members are found by name as the payloads of the workflow are written, in upper or lower case alike.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="JsonException">The input does not fit the type.</exception>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public T GetInput<T>(JsonSerializerOptions? options = null) => Payloads.To<T>(Input, options ?? PayloadOptions);

    /// <summary>The input as an object, without reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="type">How the JSON is read.</param>
    /// <exception cref="JsonException">The input does not fit the type.</exception>
    public T? GetInput<T>(JsonTypeInfo<T> type) => Input.ToObject(type);
}
