namespace WorkflowBuilder;

/// <summary>A number, which may be a CDK token, or in JSONata an expression that gives it.</summary>
public readonly struct NumberValue
{
    private NumberValue(object value) => Value = value;

    /// <summary>A <see cref="double"/> or the text of an expression.</summary>
    internal object Value => field ?? 0d;

    /// <summary>Makes a value of a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator NumberValue(double number) => FromDouble(number);

    /// <summary>Makes a value of a JSONata expression.</summary>
    /// <param name="expression">The expression, between <c>{%</c> and <c>%}</c>.</param>
    /// <exception cref="ArgumentException">The text is not between <c>{%</c> and <c>%}</c>.</exception>
    public static implicit operator NumberValue(string expression) => FromString(expression);

    /// <summary>Makes a value of a number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentException">JSON has no such number (not a number, or infinite).</exception>
    public static NumberValue FromDouble(double number) => double.IsFinite(number)
        ? new(number)
        : throw new ArgumentException($"JSON has no number {number}. Give a finite one.", nameof(number));

    /// <summary>Makes a value of a JSONata expression.</summary>
    /// <param name="expression">The expression, between <c>{%</c> and <c>%}</c>.</param>
    /// <exception cref="ArgumentException">The text is not between <c>{%</c> and <c>%}</c>.</exception>
    public static NumberValue FromString(string expression) => new(JsonataText.Check(expression, nameof(expression)));
}
