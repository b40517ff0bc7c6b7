using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WorkflowBuilder;

/// <summary>Turns the C# objects of payloads into JSON, with tokens where paths stand.</summary>
internal sealed class PayloadSerializer
{
    // Deep enough for any payload of 256 KiB that a person writes, and shallow enough for the stack.
    public const int MaxDepth = 256;

    private static readonly PayloadSerializer AsDeclared = new(Derive(new() { IncludeFields = true }));
    private static readonly ConditionalWeakTable<JsonSerializerOptions, PayloadSerializer> Known = [];

    private readonly JsonSerializerOptions _options;

    private PayloadSerializer(JsonSerializerOptions options) => _options = options;

    /// <summary>Gives the serializer for the settings of a workflow; making one is slow, so they are kept.</summary>
    public static PayloadSerializer For(JsonSerializerOptions? options) =>
        options is null ? AsDeclared : Known.GetValue(options, static key => new(Derive(key)));

    /// <summary>Gives the JSON of a value in UTF-8.</summary>
    /// <exception cref="PayloadException">The value cannot be written as JSON.</exception>
    public byte[] Serialize(object? value)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(value, _options.GetTypeInfo(value?.GetType() ?? typeof(object)));
        }
        catch (Exception error) when (Explain(error) is { } reason)
        {
            throw new PayloadException(reason, error);
        }
    }

    private static string? Explain(Exception error) => error switch
    {
        JsonException { Path: var path } =>
            $"An object refers to itself, or is nested more than {MaxDepth} deep (at {Shorten(path)}). Copy what is needed into a plain object.",
        ArgumentException { Source: "System.Text.Json" } =>
            "A number in it is NaN or infinite, which JSON has no form for. Give a finite number, null or text.",
        NotSupportedException =>
            $"{error.Message} Give text, numbers, booleans, null, arrays, dictionaries, or objects with public properties of such types.",
        InvalidOperationException => $"{error.Message} Give a value that has JSON.",
        PayloadException => null,
        _ => $"Reading it ended with {error.GetType().Name}: {error.Message} Give a value whose properties can be read.",
    };

    // The path into an object that refers to itself repeats itself too.
    private static string? Shorten(string? path) => path is { Length: > 60 } ? $"{path[..60]}..." : path;

    private static JsonSerializerOptions Derive(JsonSerializerOptions options)
    {
        var derived = new JsonSerializerOptions(options)
        {
            MaxDepth = MaxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        derived.Converters.Add(new StrictTextConverter());
        derived.TypeInfoResolver = JsonTypeInfoResolver.Combine(options.TypeInfoResolver, PayloadJsonContext.Default, Reflection());
        derived.MakeReadOnly();
        return derived;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the program has not switched reflection off.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the program has not switched reflection off.")]
    private static DefaultJsonTypeInfoResolver? Reflection() => JsonSerializer.IsReflectionEnabledByDefault ? new() : null;
}
