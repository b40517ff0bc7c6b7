using System.Globalization;

namespace WorkflowBuilder;

/// <summary>
/// An argument of an intrinsic function: a literal, a path or another intrinsic function. Text is a literal; a path is a
/// <see cref="JsonPathValue"/>, as <see cref="JsonPath.StringAt"/> and its like make it.
/// </summary>
public readonly struct IntrinsicArgument
{
    private readonly object? _value;

    private IntrinsicArgument(object? value) => _value = value;

    internal bool IsText => _value is string;

    internal string? Text => _value as string;

    internal double? Number => _value as double?;

    /// <summary>Makes an argument of literal text.</summary>
    /// <param name="text">The text; <see langword="null"/> is the JSON value null.</param>
    public static implicit operator IntrinsicArgument(string? text) => FromString(text);

    /// <summary>Makes an argument of a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator IntrinsicArgument(double number) => FromDouble(number);

    /// <summary>Makes an argument of a boolean.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator IntrinsicArgument(bool value) => FromBoolean(value);

    /// <summary>Makes an argument of a path or of another intrinsic function.</summary>
    /// <param name="value">The path or intrinsic function; <see langword="null"/> is the JSON value null.</param>
    public static implicit operator IntrinsicArgument(JsonPathValue? value) => FromJsonPathValue(value);

    /// <summary>Makes an argument of literal text.</summary>
    /// <param name="text">The text; <see langword="null"/> is the JSON value null.</param>
    public static IntrinsicArgument FromString(string? text) =>
        text is not null && JsonPathToken.TryDecode(text, out var value) ? new(value) : new(text);

    /// <summary>Makes an argument of a number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentException">JSON has no such number (not a number, or infinite).</exception>
    public static IntrinsicArgument FromDouble(double number) => double.IsFinite(number)
        ? new(number)
        : throw new ArgumentException($"JSON has no number {number}. Give a finite one.", nameof(number));

    /// <summary>Makes an argument of a boolean.</summary>
    /// <param name="value">True or false.</param>
    public static IntrinsicArgument FromBoolean(bool value) => new(value);

    /// <summary>Makes an argument of a path or of another intrinsic function.</summary>
    /// <param name="value">The path or intrinsic function; <see langword="null"/> is the JSON value null.</param>
    public static IntrinsicArgument FromJsonPathValue(JsonPathValue? value) =>
        value == JsonPathValue.Discard ? new(null) : new(value);

    /// <summary>Gives the argument as it is written in the call.</summary>
    internal string Render() => _value switch
    {
        null => "null",
        string text => Quote(text, escapeBraces: true),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool value => value ? "true" : "false",
        JsonPathValue path => path.Expression,
        var other => throw new NotSupportedException($"No such argument: {other}."),
    };

    /// <summary>Gives the template of <c>States.Format</c>, whose braces have a meaning.</summary>
    internal string RenderTemplate() => _value is string text ? Quote(text, escapeBraces: false) : Render();

    internal static string Quote(string text, bool escapeBraces)
    {
        var escaped = escapeBraces
            ? text.Replace(@"\", @"\\", StringComparison.Ordinal)
                .Replace("{", @"\{", StringComparison.Ordinal)
                .Replace("}", @"\}", StringComparison.Ordinal)
            : text;
        return $"'{escaped.Replace("'", @"\'", StringComparison.Ordinal)}'";
    }
}
