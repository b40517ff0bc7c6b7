using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The items of a Map state, and what each iteration gets: <c>ItemsPath</c>, <c>Items</c>, <c>ItemSelector</c>, <c>Parameters</c>.</summary>
internal sealed class MapItems
{
    private readonly StatePath? _itemsPath;
    private readonly StateTemplate? _selector;
    private readonly JsonataField? _itemsExpression;
    private readonly JsonataTemplate? _items;
    private readonly JsonataTemplate? _jsonataSelector;
    private readonly bool _isJsonata;

    public MapItems(MapState state, QueryLanguage language)
    {
        _isJsonata = language == QueryLanguage.Jsonata;
        if (!_isJsonata)
        {
            _itemsPath = StatePath.Parse(state.ItemsPath, $"{state.Pointer}/ItemsPath");
            _selector = StateTemplate.Compile(state.ItemSelector ?? state.Parameters, $"{state.Pointer}/ItemSelector");
            return;
        }

        _jsonataSelector = JsonataTemplate.Compile(state.ItemSelector, "ItemSelector", $"{state.Pointer}/ItemSelector");
        var pointer = $"{state.Pointer}/Items";
        var text = state.Items is { ValueKind: System.Text.Json.JsonValueKind.String } items ? items.GetString() : null;
        _itemsExpression = text is not null && JsonataField.IsExpression(text) ? JsonataField.Parse(text, "Items", pointer) : null;
        _items = _itemsExpression is null ? JsonataTemplate.Compile(state.Items, "Items", pointer) : null;
    }

    /// <summary>Whether iterations get something other than the items.</summary>
    public bool HasSelector => _selector is not null || _jsonataSelector is not null;

    /// <summary>The items.</summary>
    /// <exception cref="StatesException">There is no array.</exception>
    public JsonData Select(StateVisit visit, JsonData input)
    {
        if (_itemsExpression is not null)
        {
            return _itemsExpression.Evaluate(visit, "array", value => value.IsArray);
        }

        var items = _items is not null ? _items.Evaluate(visit) : _itemsPath is null ? input : _itemsPath.Select(visit, input);
        if (items.IsArray)
        {
            return items;
        }

        throw _isJsonata
            ? new StatesException(Errors.QueryEvaluationError, visit.Describe($"Map state input must be an array but was: {items}"))
            {
                Location = _items is null ? null : "Items",
            }
            : new StatesException(Errors.Runtime, $"Reference path \"{_itemsPath?.ShownText ?? "$"}\" must point to array.");
    }

    /// <summary>What an iteration gets.</summary>
    /// <param name="visit">The visit of the Map state.</param>
    /// <param name="input">The part of its input that it works on.</param>
    /// <param name="mapItem">The member <c>Map</c> of the context object for the item.</param>
    /// <param name="item">The item.</param>
    public JsonData InputOf(StateVisit visit, JsonData input, JsonData mapItem, JsonData item)
    {
        if (!HasSelector)
        {
            return item;
        }

        visit.MapItem = mapItem;
        try
        {
            return _selector is not null ? _selector.Evaluate(visit, input) : _jsonataSelector!.Evaluate(visit);
        }
        finally
        {
            visit.MapItem = null;
        }
    }
}
