using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>How often a Map runs its item processor, as far as the definition says it.</summary>
internal static class IterationCount
{
    public static Bounds Of(MapState map)
    {
        var items = map.ItemReader is { } reader ? new(0, MaxItems(reader))
            : map.Items is { ValueKind: JsonValueKind.Array } array ? Bounds.Exactly(array.GetArrayLength())
            : Bounds.Unknown;
        if (map.ItemBatcher is not { } batcher)
        {
            return items;
        }

        // The size of the items may part them further.
        var batch = batcher.MaxItemsPerBatch?.Value is > 0 and var most ? most : double.PositiveInfinity;
        return items with { Least = Math.Ceiling(Math.Max(items.Least / batch, Math.Min(items.Least, 1))) };
    }

    private static double MaxItems(ItemReaderDefinition reader) =>
        reader.ReaderConfig is { ValueKind: JsonValueKind.Object } config
        && config.TryGetProperty("MaxItems", out var items)
        && items.ValueKind == JsonValueKind.Number
        && items.GetDouble() is > 0 and var most
            ? most
            : double.PositiveInfinity;
}
