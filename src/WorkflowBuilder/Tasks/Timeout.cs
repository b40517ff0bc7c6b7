namespace WorkflowBuilder;

/// <summary>How long a <see cref="Task"/> may take, or may be silent.</summary>
public sealed class Timeout
{
    private Timeout(object value) => Value = value;

    internal object Value { get; }

    internal bool IsPath => Value is JsonPathValue;

    /// <summary>A fixed time of whole seconds.</summary>
    /// <param name="duration">The time.</param>
    /// <exception cref="ArgumentException">The time is not a whole number of seconds.</exception>
    public static Timeout Duration(TimeSpan duration) => new(duration.ToWholeSeconds(nameof(duration)));

    /// <summary>A number of seconds, which may be a CDK token.</summary>
    /// <param name="seconds">The number of seconds.</param>
    public static Timeout Seconds(double seconds) => new(seconds);

    /// <summary>A number of seconds from the input (JSONPath).</summary>
    /// <param name="path">Where in the input the number is.</param>
    public static Timeout At(JsonPathValue path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path);
    }

    /// <summary>A number of seconds that an expression gives (JSONata).</summary>
    /// <param name="expression">The expression, between <c>{%</c> and <c>%}</c>.</param>
    /// <exception cref="ArgumentException">The text is not between <c>{%</c> and <c>%}</c>.</exception>
    public static Timeout Jsonata(string expression) => new(JsonataText.Check(expression, nameof(expression)));

    /// <summary>Makes a fixed time of <paramref name="duration"/>.</summary>
    /// <param name="duration">The time, in whole seconds.</param>
    public static implicit operator Timeout(TimeSpan duration) => Duration(duration);
}
