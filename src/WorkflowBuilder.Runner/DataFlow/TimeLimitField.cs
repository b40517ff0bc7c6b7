using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>TimeoutSeconds</c> or <c>HeartbeatSeconds</c>: a number, a path or an expression.</summary>
internal sealed class TimeLimitField
{
    private const long Max = 99_999_999;

    private readonly string _name;
    private readonly double? _number;
    private readonly StatePath? _path;
    private readonly JsonataField? _expression;

    private TimeLimitField(string name, AslNumber? number, AslPath? path, string pointer)
    {
        _name = name;
        _number = number?.Value;
        _path = StatePath.Parse(path, $"{pointer}/{name}Path");
        _expression = number is { Text: { } text } && JsonataField.IsExpression(text) ? JsonataField.Parse(text, name, $"{pointer}/{name}") : null;
    }

    /// <summary>The field of a state; <see langword="null"/> where it has none.</summary>
    public static TimeLimitField? Of(string name, AslNumber? number, AslPath? path, string pointer) =>
        number is null && path is null ? null : new(name, number, path, pointer);

    /// <summary>The limit in seconds.</summary>
    /// <exception cref="StatesException">There is no such number.</exception>
    public long? Evaluate(StateVisit visit, JsonData input)
    {
        if (_number is { } fixedNumber)
        {
            return (long)fixedNumber;
        }

        var value = _path is not null ? _path.Select(visit, input) : _expression?.Evaluate(visit, "number", data => data.IsNumber) ?? default;
        if (value.IsUndefined)
        {
            return null;
        }

        if (!value.TryGetInt64(out var seconds))
        {
            throw Failure(visit, $"The {_name} field cannot be parsed as an integer: {value}");
        }

        return seconds is >= 0 and <= Max ? seconds : throw Failure(visit, $"{_name} must be between 0 and {Max} but was: {seconds}");
    }

    private StatesException Failure(StateVisit visit, string reason) => _expression is null
        ? visit.Failure(reason)
        : new(Errors.QueryEvaluationError, visit.Describe(reason)) { Location = _name };
}
