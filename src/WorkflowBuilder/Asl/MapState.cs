using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Runs its item processor for each item of an array.</summary>
public sealed record MapState : WorkStateDefinition
{
    internal MapState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>Where the array is in the input.</summary>
    public AslPath? ItemsPath { get; internal init; }

    /// <summary>The array (JSONata).</summary>
    public JsonElement? Items => Json("Items");

    /// <summary>What each iteration gets.</summary>
    public JsonElement? ItemSelector => Json("ItemSelector");

    /// <summary>Where the items are read from.</summary>
    public ItemReaderDefinition? ItemReader { get; internal init; }

    /// <summary>How items are grouped.</summary>
    public ItemBatcherDefinition? ItemBatcher { get; internal init; }

    /// <summary>Where results are written to.</summary>
    public ResultWriterDefinition? ResultWriter { get; internal init; }

    /// <summary>How many iterations may run at the same time.</summary>
    public AslNumber? MaxConcurrency { get; internal init; }

    /// <summary>Where that number is in the input.</summary>
    public AslPath? MaxConcurrencyPath { get; internal init; }

    /// <summary>The share of items that may fail.</summary>
    public AslNumber? ToleratedFailurePercentage { get; internal init; }

    /// <summary>Where that share is in the input.</summary>
    public AslPath? ToleratedFailurePercentagePath { get; internal init; }

    /// <summary>The number of items that may fail.</summary>
    public AslNumber? ToleratedFailureCount { get; internal init; }

    /// <summary>Where that number is in the input.</summary>
    public AslPath? ToleratedFailureCountPath { get; internal init; }

    /// <summary>The name of the map run.</summary>
    public string? Label { get; internal init; }

    /// <summary>What runs for each item.</summary>
    public ItemProcessor? ItemProcessor { get; internal init; }

    /// <summary>What runs for each item, in the older form.</summary>
    public ItemProcessor? Iterator { get; internal init; }

    /// <inheritdoc/>
    public override IEnumerable<StateGraph> Nested => new StateGraph?[] { ItemProcessor, Iterator }.OfType<StateGraph>();
}
