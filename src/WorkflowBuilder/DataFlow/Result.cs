using System.Text.Json.Serialization;

namespace WorkflowBuilder;

/// <summary>A JSON value in so many words; anonymous objects, records, arrays and plain values are accepted wherever it is.</summary>
[JsonConverter(typeof(ResultConverter))]
public sealed class Result
{
    private Result(object? value) => Value = value;

    /// <summary>The JSON value null.</summary>
    public static Result Null { get; } = new(null);

    /// <summary>The value.</summary>
    public object? Value { get; }

    /// <summary>Makes a JSON string.</summary>
    /// <param name="value">The text.</param>
    public static Result FromString(string value) => new(value);

    /// <summary>Makes a JSON number.</summary>
    /// <param name="value">The number.</param>
    public static Result FromNumber(double value) => new(value);

    /// <summary>Makes a JSON boolean.</summary>
    /// <param name="value">True or false.</param>
    public static Result FromBoolean(bool value) => new(value);

    /// <summary>Makes a JSON array.</summary>
    /// <param name="value">The elements.</param>
    public static Result FromArray(IEnumerable<object?> value) => new(value);

    /// <summary>Makes a JSON object.</summary>
    /// <param name="value">An anonymous object, a record or a dictionary.</param>
    public static Result FromObject(object value) => new(value);
}
