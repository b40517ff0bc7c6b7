using System.Globalization;

namespace WorkflowBuilder;

/// <summary>How long a <see cref="Wait"/> state waits: one of four forms.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#wait-state"/>.</remarks>
public sealed class WaitTime
{
    private WaitTime(AslField field, object value)
    {
        Field = field;
        Value = value;
    }

    internal AslField Field { get; }

    internal object Value { get; }

    /// <summary>Waits for a fixed time of whole seconds.</summary>
    /// <param name="duration">The time.</param>
    /// <exception cref="ArgumentException">The time is not a whole number of seconds.</exception>
    public static WaitTime Duration(TimeSpan duration) => new(AslField.Seconds, duration.ToWholeSeconds(nameof(duration)));

    /// <summary>Waits for a number of seconds, which may be a CDK token; in JSONata an expression may give it.</summary>
    /// <param name="seconds">The number of seconds.</param>
    public static WaitTime Seconds(NumberValue seconds) => new(AslField.Seconds, seconds.Value);

    /// <summary>Waits until a moment.</summary>
    /// <param name="timestamp">The moment; written in UTC.</param>
    public static WaitTime Timestamp(DateTimeOffset timestamp) =>
        new(AslField.Timestamp, timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>Waits until a moment.</summary>
    /// <param name="timestamp">The moment as RFC 3339 text, such as <c>2016-03-14T01:59:00Z</c>, or in JSONata an expression that gives it.</param>
    public static WaitTime Timestamp(string timestamp)
    {
        ArgumentException.ThrowIfNullOrEmpty(timestamp);
        return new(AslField.Timestamp, timestamp);
    }

    /// <summary>Waits for the number of seconds found in the input (JSONPath).</summary>
    /// <param name="path">Where in the input the number is.</param>
    public static WaitTime SecondsPath(JsonPathValue path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(AslField.SecondsPath, path);
    }

    /// <summary>Waits until the moment found in the input (JSONPath).</summary>
    /// <param name="path">Where in the input the RFC 3339 text is.</param>
    public static WaitTime TimestampPath(JsonPathValue path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(AslField.TimestampPath, path);
    }
}
