using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A text such as <c>Cause</c>: the text itself, a path or intrinsic function, or an expression.</summary>
internal sealed class TextField
{
    private readonly string? _text;
    private readonly string _pathField;
    private readonly StatePath? _path;
    private readonly IntrinsicExpression? _intrinsic;
    private readonly JsonataField? _expression;

    public TextField(string name, string? text, AslPath? path, QueryLanguage language, string pointer)
    {
        _pathField = $"{name}Path";
        _expression = text is not null && language == QueryLanguage.Jsonata && JsonataField.IsExpression(text) ? JsonataField.Parse(text, name, $"{pointer}/{name}") : null;
        _text = _expression is null ? text : null;
        if (path is { Text: { } source })
        {
            _intrinsic = source.StartsWith("States.", StringComparison.Ordinal) ? ParseIntrinsic(source, $"{pointer}/{_pathField}") : null;
            _path = _intrinsic is null ? StatePath.Parse(source, $"{pointer}/{_pathField}") : null;
        }
    }

    /// <summary>The text; <see langword="null"/> where the state has none.</summary>
    /// <exception cref="StatesException">There is no such text.</exception>
    public string? Evaluate(StateVisit visit, JsonData input)
    {
        if (_expression is not null)
        {
            return _expression.Evaluate(visit, "string", value => value.IsString).GetString();
        }

        if (_path is null && _intrinsic is null)
        {
            return _text;
        }

        var value = _intrinsic is not null ? Call(visit, input) : Select(visit, input);
        return value.IsString
            ? value.GetString()
            : throw visit.Failure($"The {_pathField} field refers to the value {value}, which is no text: {_path?.Text ?? _intrinsic!.Text}");
    }

    private JsonData Select(StateVisit visit, JsonData input) => _path!.TrySelect(visit, input, out var value)
        ? value
        : throw visit.Failure($"The JSONPath '{_path.Text}' specified for the field '{_pathField}' could not be found in the input '{input}'");

    private JsonData Call(StateVisit visit, JsonData input)
    {
        try
        {
            return _intrinsic!.Evaluate(visit.Data(input, readsContext: true), visit.Run.Intrinsics);
        }
        catch (IntrinsicException failure)
        {
            throw visit.Failure(failure.Message);
        }
    }

    private static IntrinsicExpression ParseIntrinsic(string text, string pointer) => IntrinsicExpression.TryParse(text, out var expression, out var error)
        ? expression
        : throw new InvalidDefinitionException(pointer, error);
}
