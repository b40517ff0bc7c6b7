using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>What a Task or Map state passes to a service: the fixed values among its arguments.</summary>
internal readonly record struct TaskCall(JsonElement Values)
{
    /// <summary>Gives the text of an argument, or <see langword="null"/> where it is known only at run time, or absent.</summary>
    public string? Fixed(string name) =>
        Values.ValueKind == JsonValueKind.Object
        && Values.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
        && !JsonataText.IsExpression(text)
            ? text
            : null;

    /// <summary>Gives the arguments of a state or item reader, in either query language.</summary>
    public static TaskCall Of(JsonElement owner) => new(
        owner.TryGetProperty("Parameters", out var parameters) || owner.TryGetProperty("Arguments", out parameters) ? parameters : default);
}
