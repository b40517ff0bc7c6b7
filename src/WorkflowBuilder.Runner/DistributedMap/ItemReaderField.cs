using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>ItemReader</c>: where a Distributed Map reads its items from.</summary>
internal sealed class ItemReaderField
{
    private readonly string _resource;
    private readonly TemplateField? _parameters;
    private readonly TemplateField? _config;
    private readonly CountField? _maxItems;

    private ItemReaderField(MapState state, ItemReaderDefinition reader, QueryLanguage language)
    {
        _resource = reader.Resource ?? throw new InvalidDefinitionException($"{state.Pointer}/ItemReader", "Resource is missing.");
        _parameters = language == QueryLanguage.Jsonata
            ? TemplateField.Compile(reader.Arguments, language, state.Pointer, "ItemReader/Arguments")
            : TemplateField.Compile(reader.Parameters, language, state.Pointer, "ItemReader/Parameters");
        _config = TemplateField.Compile(reader.ReaderConfig, language, state.Pointer, "ItemReader/ReaderConfig");
        if (reader.ReaderConfig is { ValueKind: JsonValueKind.Object } config && config.TryGetProperty("MaxItemsPath", out var path))
        {
            _maxItems = CountField.Integer("MaxItems", null, new AslPath(path.GetString()), $"{state.Pointer}/ItemReader/ReaderConfig");
        }
    }

    /// <summary>The field of a state; <see langword="null"/> where it has none.</summary>
    public static ItemReaderField? Of(MapState state, QueryLanguage language) => state.ItemReader is { } reader ? new(state, reader, language) : null;

    /// <summary>The items. Reading begins when they are asked for.</summary>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public IEnumerable<MapItem> Open(StateVisit visit, JsonData input)
    {
        var parameters = Parameters(visit, input);
        return Read(visit.Run, parameters, Config(visit, input));
    }

    /// <summary>Evaluates <c>Parameters</c> or <c>Arguments</c>.</summary>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public JsonData Parameters(StateVisit visit, JsonData input) => _parameters?.Evaluate(visit, input) ?? JsonData.EmptyObject;

    /// <summary>Evaluates <c>ReaderConfig</c>.</summary>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public JsonData Config(StateVisit visit, JsonData input)
    {
        var config = _config?.Evaluate(visit, input) ?? JsonData.EmptyObject;
        return _maxItems?.Evaluate(visit, input) is { } maxItems ? config.With("MaxItems", JsonData.From(maxItems)) : config;
    }

    private IEnumerable<MapItem> Read(Run run, JsonData parameters, JsonData config)
    {
        foreach (var item in new S3ItemSource(run.S3 ?? throw ItemReaderFailed.NoFolder(), run.ParquetReader).Read(_resource, parameters, config))
        {
            yield return item;
        }
    }
}
