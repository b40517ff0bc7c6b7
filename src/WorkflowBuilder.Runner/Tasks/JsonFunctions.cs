using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Makes a <see cref="JsonFunction"/> of the forms that functions come in.</summary>
internal static class JsonFunctions
{
    public static JsonFunction Of(Func<JsonData, JsonData> function) => (input, _) => new(function(input));

    public static JsonFunction Of(Func<JsonData, System.Threading.Tasks.Task<JsonData>> function) => (input, _) => new(function(input));

    public static JsonFunction Of(Func<JsonData, CancellationToken, System.Threading.Tasks.Task<JsonData>> function) =>
        (input, cancellationToken) => new(function(input, cancellationToken));

    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public static JsonFunction Of<TInput, TOutput>(Func<TInput, TOutput> function, RunOptions options) =>
        (input, _) => new(Payloads.From(function(Payloads.To<TInput>(input, options.PayloadOptions)), options.PayloadOptions));

    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public static JsonFunction Of<TInput, TOutput>(Func<TInput, System.Threading.Tasks.Task<TOutput>> function, RunOptions options) => async (input, _) =>
        Payloads.From(await function(Payloads.To<TInput>(input, options.PayloadOptions)).ConfigureAwait(false), options.PayloadOptions);

    public static JsonFunction Of<TInput, TOutput>(
        Func<TInput, System.Threading.Tasks.Task<TOutput>> function, JsonTypeInfo<TInput> inputType, JsonTypeInfo<TOutput> outputType) => async (input, _) =>
        JsonData.FromObject(await function(input.ToObject(inputType)!).ConfigureAwait(false), outputType);
}
