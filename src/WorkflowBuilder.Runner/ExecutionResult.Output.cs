using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <content>The output as C# objects.</content>
public sealed partial record ExecutionResult
{
    internal JsonSerializerOptions? PayloadOptions { get; init; }

    private JsonData KnownOutput => Status == ExecutionStatus.Succeeded
        ? Output
        : throw new InvalidOperationException($"The execution has no output: it {this}");

    /// <summary>The output as an object. Members are found by name as the payloads of the workflow are written, in upper or lower case alike.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="InvalidOperationException">The execution did not succeed.</exception>
    /// <exception cref="JsonException">The output does not fit the type.</exception>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public T GetOutput<T>(JsonSerializerOptions? options = null) => Payloads.To<T>(KnownOutput, options ?? PayloadOptions);

    /// <summary>The output as an object, without reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="type">How the JSON is read.</param>
    /// <exception cref="InvalidOperationException">The execution did not succeed.</exception>
    /// <exception cref="JsonException">The output does not fit the type.</exception>
    public T? GetOutput<T>(JsonTypeInfo<T> type) => KnownOutput.ToObject(type);

    /// <summary>How the execution ended, for people: <c>failed with Card.Declined: No funds.</c></summary>
    public override string ToString()
    {
        var error = Error is null ? "" : $" with {Error}";
        var cause = Cause is null ? "" : $": {Cause}";
        return Status switch
        {
            ExecutionStatus.Succeeded => $"succeeded with {Output}",
            ExecutionStatus.Failed => $"failed{(Error is null ? " without a name" : error)}{cause}",
            ExecutionStatus.TimedOut => $"timed out{cause}",
            ExecutionStatus.Aborted => $"was aborted{error}{cause}",
            _ => "is running",
        };
    }
}
