using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>How a Map state groups its items.</summary>
public sealed record ItemBatcherDefinition : AslNode
{
    internal ItemBatcherDefinition(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>The greatest number of items in a batch.</summary>
    public AslNumber? MaxItemsPerBatch { get; internal init; }

    /// <summary>Where that number is in the input.</summary>
    public AslPath? MaxItemsPerBatchPath { get; internal init; }

    /// <summary>The greatest size of a batch in bytes.</summary>
    public AslNumber? MaxInputBytesPerBatch { get; internal init; }

    /// <summary>Where that size is in the input.</summary>
    public AslPath? MaxInputBytesPerBatchPath { get; internal init; }

    /// <summary>What every batch gets besides its items.</summary>
    public JsonElement? BatchInput => Json("BatchInput");
}
