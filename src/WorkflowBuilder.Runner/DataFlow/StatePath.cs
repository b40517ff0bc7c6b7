using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Runner;

/// <summary>A path in a field of a state, such as <c>InputPath</c>, with the messages of Step Functions.</summary>
internal sealed class StatePath
{
    private readonly JsonPathExpression _path;
    private readonly bool _readsContext;

    private StatePath(JsonPathExpression path)
    {
        _path = path;
        _readsContext = path.Root == PathRoot.ContextObject;
    }

    public string Text => _path.Text;

    /// <summary>The path as messages show it: the context object is <c>$</c> too.</summary>
    public string ShownText => _readsContext ? Text[1..] : Text;

    /// <exception cref="InvalidDefinitionException">The text is no path.</exception>
    public static StatePath Parse(string text, string pointer) => JsonPathExpression.TryParse(text, out var path, out var error)
        ? new(path)
        : throw new InvalidDefinitionException(pointer, error);

    /// <summary>The path in a field; <see langword="null"/> where the field is missing.</summary>
    public static StatePath? Parse(AslPath? field, string pointer) => field is { Text: { } text } ? Parse(text, pointer) : null;

    public bool TrySelect(StateVisit visit, JsonData data, out JsonData value) => TrySelect(visit, data, out value, out _);

    public bool TrySelect(StateVisit visit, JsonData data, out JsonData value, out JsonPathError? error) =>
        _path.TrySelect(visit.Data(data, _readsContext), out value, out error);

    /// <exception cref="StatesException">The path leads to nothing.</exception>
    public JsonData Select(StateVisit visit, JsonData data) => TrySelect(visit, data, out var value, out var error)
        ? value
        : throw visit.Failure($"Invalid path '{Text}' : {error!.Message}");
}
