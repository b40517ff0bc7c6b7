using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>A value that the user wrote as a C# object and the definition holds as JSON.</summary>
internal sealed class Payload(object? value, PayloadKind kind)
{
    // Kept as text, which is a tenth of the size of its elements: a workflow may have 100,000 payloads.
    private byte[] _utf8 = [];

    /// <summary>The value as JSON, tokens for paths included.</summary>
    public JsonElement Json => JsonElement.Parse(_utf8, new() { MaxDepth = PayloadSerializer.MaxDepth });

    /// <summary>The text of <see cref="Json"/>; empty before <see cref="Resolve"/> and where it failed.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Whether <see cref="Json"/> has tokens in it.</summary>
    public bool HasPaths { get; private set; }

    /// <summary>Whether it has a path or intrinsic function, so that it can only stand in a JSONPath state.</summary>
    public bool IsJsonPath { get; private set; }

    /// <summary>Whether some text in it looks like a JSONata expression.</summary>
    public bool HasExpressions { get; private set; }

    /// <summary>Turns the value into JSON.</summary>
    /// <exception cref="PayloadException">It cannot be JSON, or a path in it would not be evaluated.</exception>
    public void Resolve(PayloadSerializer serializer)
    {
        _utf8 = serializer.Serialize(value);
        if (!PayloadScan.IsNeeded(_utf8))
        {
            return;
        }

        var scan = PayloadScan.Of(Json, kind);
        HasPaths = scan.HasPaths;
        IsJsonPath = scan.IsJsonPath;
        HasExpressions = scan.HasExpressions;
    }
}
