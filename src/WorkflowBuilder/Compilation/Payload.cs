using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>A value that the user wrote as a C# object and the definition holds as JSON.</summary>
internal sealed class Payload(object? value, PayloadKind kind)
{
    public object? Value { get; } = value;

    public PayloadKind Kind { get; } = kind;

    /// <summary>The value as JSON, tokens for paths included; set while the workflow is compiled.</summary>
    public JsonElement Json { get; private set; }

    /// <summary>Whether <see cref="Json"/> has tokens in it.</summary>
    public bool HasPaths { get; private set; }

    /// <summary>Whether it has a path or intrinsic function, so that it can only stand in a JSONPath state.</summary>
    public bool IsJsonPath { get; private set; }

    /// <summary>Whether some text in it looks like a JSONata expression.</summary>
    public bool HasExpressions { get; private set; }

    /// <summary>Turns <see cref="Value"/> into JSON.</summary>
    /// <exception cref="PayloadException">It cannot be JSON, or a path in it would not be evaluated.</exception>
    public void Resolve(PayloadSerializer serializer)
    {
        Json = serializer.Serialize(Value);
        var scan = PayloadScan.Of(Json, Kind);
        HasPaths = scan.HasPaths;
        IsJsonPath = scan.IsJsonPath;
        HasExpressions = scan.HasExpressions;
    }
}
