using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>ItemBatcher</c>: how many items a child execution gets, and what besides.</summary>
internal sealed class ItemBatcherField
{
    private readonly CountField _maxItems;
    private readonly CountField _maxBytes;
    private readonly TemplateField? _batchInput;

    private ItemBatcherField(MapState state, ItemBatcherDefinition batcher, QueryLanguage language)
    {
        var pointer = $"{state.Pointer}/ItemBatcher";
        _maxItems = CountField.Integer("MaxItemsPerBatch", batcher.MaxItemsPerBatch, batcher.MaxItemsPerBatchPath, pointer);
        _maxBytes = CountField.Integer("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch, batcher.MaxInputBytesPerBatchPath, pointer);
        _batchInput = TemplateField.Compile(batcher.BatchInput, language, state.Pointer, "ItemBatcher/BatchInput");
    }

    /// <summary>The field of a state; <see langword="null"/> where it has none.</summary>
    public static ItemBatcherField? Of(MapState state, QueryLanguage language) => state.ItemBatcher is { } batcher ? new(state, batcher, language) : null;

    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public MapBatches Evaluate(StateVisit visit, JsonData input) => new(
        (long?)_maxItems.Evaluate(visit, input),
        (long?)_maxBytes.Evaluate(visit, input),
        _batchInput?.Evaluate(visit, input) ?? default,
        visit.Run.MaxPayloadBytes);
}
