using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Where a Map state reads its items from.</summary>
public sealed record ItemReaderDefinition : AslNode
{
    internal ItemReaderDefinition(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>The ARN of the action.</summary>
    public string? Resource { get; internal init; }

    /// <summary>The format of the data.</summary>
    public JsonElement? ReaderConfig => Json("ReaderConfig");

    /// <summary>The object to read (JSONPath).</summary>
    public JsonElement? Parameters => Json("Parameters");

    /// <summary>The object to read (JSONata).</summary>
    public JsonElement? Arguments => Json("Arguments");

    /// <summary>The fields of <see cref="ReaderConfig"/>; <see langword="null"/> where it is missing, or not known before the workflow runs.</summary>
    internal ReaderConfigDefinition? Config { get; init; }
}
