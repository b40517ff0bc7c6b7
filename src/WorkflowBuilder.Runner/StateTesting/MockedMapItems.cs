using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The items of a Map state that is tested alone, and what its iterations would get.</summary>
internal sealed class MockedMapItems
{
    private readonly MapItems _items;
    private readonly ItemReaderField? _reader;
    private readonly ItemBatcherField? _batcher;
    private readonly bool _isDistributed;

    public MockedMapItems(MapState definition, QueryLanguage language)
    {
        _items = new(definition, language);
        _reader = ItemReaderField.Of(definition, language);
        _batcher = ItemBatcherField.Of(definition, language);
        _isDistributed = (definition.ItemProcessor ?? definition.Iterator)?.Mode == "DISTRIBUTED";
    }

    /// <summary>Makes what the iterations would get.</summary>
    /// <returns>How many iterations there would be; <see langword="null"/> where the data of the item reader are not given.</returns>
    /// <exception cref="StatesException">A field fails, or there are no items.</exception>
    public int? Prepare(StateVisit visit, JsonData input)
    {
        var map = visit.Inspection!.Map;
        if ((_reader is null ? Select(visit, input, map) : Read(_reader, visit, input, map)) is not { } items)
        {
            return null;
        }

        JsonData[] inputs = [.. items.Select((item, index) => _items.InputOf(visit, input, Member(index, item), item.Value))];
        map.SelectedItems = _items.HasSelector ? JsonData.From(inputs) : default;
        if (_batcher is null)
        {
            return inputs.Length;
        }

        JsonData[] batches = [.. _batcher.Evaluate(visit, input).Of(inputs).Select(batch => batch.Input)];
        map.Batches = JsonData.From(batches);
        return batches.Length;
    }

    private MapItem[] Select(StateVisit visit, JsonData input, MapInspection map)
    {
        map.Items = _items.Select(visit, input);
        return Array.ConvertAll(map.Items.Items.ToArray(), item => new MapItem(item, MapItem.StateData));
    }

    private static MapItem[]? Read(ItemReaderField reader, StateVisit visit, JsonData input, MapInspection map)
    {
        var parameters = reader.Parameters(visit, input);
        var config = reader.Config(visit, input);
        if (visit.Inspection!.Request.Configuration.MapItemReaderData is not { } data)
        {
            return null;
        }

        MapItem[] items = [.. S3ItemSource.ReadContent(data, SourceOf(parameters), config)];
        map.PointedItems = config["ItemsPointer"].IsUndefined ? default : JsonData.From(Array.ConvertAll(items, item => item.Value));
        return items;
    }

    private static string SourceOf(JsonData parameters) =>
        string.Join('/', new[] { "s3:/", HttpText.Of(parameters["Bucket"]), HttpText.Of(parameters["Key"]) }.Where(part => part is not null));

    private JsonData Member(int index, MapItem item) => _isDistributed ? ContextObject.Item(index, item) : ContextObject.Item(index, item.Value);
}
