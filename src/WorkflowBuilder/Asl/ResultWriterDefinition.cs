using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Where a Map state writes its results to.</summary>
public sealed record ResultWriterDefinition : AslNode
{
    internal ResultWriterDefinition(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>The ARN of the action.</summary>
    public string? Resource { get; internal init; }

    /// <summary>The format of the results.</summary>
    public JsonElement? WriterConfig => Json("WriterConfig");

    /// <summary>The place to write to (JSONPath).</summary>
    public JsonElement? Parameters => Json("Parameters");

    /// <summary>The place to write to (JSONata).</summary>
    public JsonElement? Arguments => Json("Arguments");

    /// <summary>The fields of <see cref="WriterConfig"/>; <see langword="null"/> where it is missing, or not known before the workflow runs.</summary>
    internal WriterConfigDefinition? Config { get; init; }
}
