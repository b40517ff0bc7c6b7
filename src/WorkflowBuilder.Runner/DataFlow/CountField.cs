using System.Globalization;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A number that says how many, such as <c>MaxConcurrency</c>: a number, a path or an expression.</summary>
internal sealed class CountField
{
    private readonly string _name;
    private readonly string _kind;
    private readonly double? _number;
    private readonly StatePath? _path;
    private readonly JsonataField? _expression;

    private CountField(string name, AslNumber? number, AslPath? path, string pointer, string kind)
    {
        _name = name;
        _kind = kind;
        _number = number?.Value;
        _path = StatePath.Parse(path, $"{pointer}/{name}Path");
        _expression = number is { Text: { } text } && JsonataField.IsExpression(text) ? JsonataField.Parse(text, name, $"{pointer}/{name}") : null;
    }

    /// <summary>A field that holds a whole number.</summary>
    public static CountField Integer(string name, AslNumber? number, AslPath? path, string pointer) => new(name, number, path, pointer, "integer");

    /// <summary>A field that holds any number.</summary>
    public static CountField Float(string name, AslNumber? number, AslPath? path, string pointer) => new(name, number, path, pointer, "float");

    /// <summary>The number; <see langword="null"/> where the state has none.</summary>
    /// <exception cref="StatesException">There is no such number.</exception>
    public double? Evaluate(StateVisit visit, JsonData input)
    {
        if (_path is not null)
        {
            return Parse(_path.Select(visit, input)) ?? throw NotANumber(visit, _path.Select(visit, input));
        }

        return _expression is null ? _number : Check(visit, _expression.Evaluate(visit, "number", value => value.IsNumber).GetDouble());
    }

    private double Check(StateVisit visit, double number) => _kind == "integer" && number != Math.Truncate(number)
        ? throw new StatesException(Errors.QueryEvaluationError, visit.Describe($"The {_name} field cannot be parsed as an integer: {number.ToString(CultureInfo.InvariantCulture)}"))
        {
            Location = _name,
        }
        : number;

    private double? Parse(JsonData value)
    {
        var text = value.IsString ? value.GetString() : value.IsNumber ? value.ToString() : null;
        var styles = _kind == "integer" ? NumberStyles.AllowLeadingSign : NumberStyles.Float;
        return double.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    private StatesException NotANumber(StateVisit visit, JsonData value)
    {
        var shown = value.IsString ? value.GetString() : value.ToString();
        return visit.Failure($"The {_name}Path field refers to value \"{shown}\" which is not a valid {_kind}: {_path!.Text}");
    }
}
