using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The arguments and results of HTTP tasks as texts.</summary>
internal static class HttpText
{
    /// <summary>A value; <see langword="null"/> where there is none.</summary>
    public static string? Of(JsonData value) => value.IsUndefined ? null : value.IsString ? value.GetString() : value.ToString();

    /// <summary>Headers, of which one may have several values.</summary>
    public static string? Headers(JsonData headers) => headers.IsObject
        ? $"[{string.Join(", ", headers.Members.SelectMany(header => Values(header.Value).Select(value => $"{header.Key}: {value}")))}]"
        : null;

    /// <summary>Parameters as the part of a URL after the question mark.</summary>
    public static string? Query(JsonData parameters) => parameters is { IsObject: true, Count: > 0 }
        ? string.Join('&', parameters.Members.SelectMany(parameter => Values(parameter.Value)
            .Select(value => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(value)}")))
        : null;

    private static IEnumerable<string> Values(JsonData value) => (value.IsArray ? value.Items.ToArray() : [value]).Select(item => Of(item)!);
}
