using System.Globalization;

namespace WorkflowBuilder.Runner;

/// <summary>The lengths or values that a shape such as <c>n1..100</c> allows, and the values that a text can have.</summary>
internal readonly struct ShapeRange
{
    private readonly double? _min;
    private readonly double? _max;
    private readonly string[] _values;

    public ShapeRange(string shape)
    {
        var parts = shape.Split('\t');
        _values = parts[1..];
        var bounds = parts[0][1..].Split("..");
        _min = Parse(bounds[0]);
        _max = bounds.Length > 1 ? Parse(bounds[1]) : null;
    }

    public string? CheckText(string text, string field) =>
        _values.Length > 0 && !_values.Contains(text) ? $"Field '{field}' is not an expected value"
        : text.Length < _min ? $"Field '{field}' is smaller than the minimum length"
        : text.Length > _max ? $"Field '{field}' exceeds the maximum length"
        : null;

    public string? CheckNumber(double number, string field) =>
        number < _min ? $"Field '{field}' is less than the minimum value"
        : number > _max ? $"Field '{field}' exceeds the maximum value"
        : null;

    private static double? Parse(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
