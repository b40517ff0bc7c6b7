using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>How often a Map runs its item processor, as far as the definition says it.</summary>
internal static class IterationCount
{
    /// <param name="map">The Map.</param>
    /// <param name="source">What it takes its items from, unless that is an <c>ItemReader</c>; left out, anything.</param>
    public static Bounds Of(MapState map, Shape? source)
    {
        var items = map.ItemReader is { } reader ? new(0, MaxItems(reader))
            : source is { Kind: ShapeKind.Array } ? source.Length
            : Bounds.Unknown;
        if (map.ItemBatcher is not { } batcher)
        {
            return items;
        }

        // The size of the items may part them further.
        var batch = batcher.MaxItemsPerBatch?.Value is > 0 and var most ? most : double.PositiveInfinity;
        return items with { Least = Math.Ceiling(Math.Max(items.Least / batch, Math.Min(items.Least, 1))) };
    }

    /// <summary>Gives how many results a Map has that goes through.</summary>
    public static Bounds OfResults(MapState map, Shape? source)
    {
        // An item that failed has no result.
        var mayLoseSome = map.Syntax.Members.Any(member => member.Name.StartsWith("ToleratedFailure", StringComparison.Ordinal));
        return mayLoseSome ? Of(map, source) with { Least = 0 } : Of(map, source);
    }

    private static double MaxItems(ItemReaderDefinition reader) =>
        reader.ReaderConfig is { ValueKind: JsonValueKind.Object } config
        && config.TryGetProperty("MaxItems", out var items)
        && items.ValueKind == JsonValueKind.Number
        && items.GetDouble() is > 0 and var most
            ? most
            : double.PositiveInfinity;
}
