namespace WorkflowBuilder;

public abstract partial class Condition
{
    /// <summary>Holds when the moment is <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The moment, as RFC 3339 text.</param>
    public static Condition TimestampEquals(JsonPathValue variable, string value) => Compare("TimestampEquals", variable, value);

    /// <summary>Holds when the moment is what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition TimestampEqualsJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("TimestampEqualsPath", variable, value);

    /// <summary>Holds when the moment is before <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The moment, as RFC 3339 text.</param>
    public static Condition TimestampLessThan(JsonPathValue variable, string value) => Compare("TimestampLessThan", variable, value);

    /// <summary>Holds when the moment is before what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition TimestampLessThanJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("TimestampLessThanPath", variable, value);

    /// <summary>Holds when the moment is not after <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The moment, as RFC 3339 text.</param>
    public static Condition TimestampLessThanEquals(JsonPathValue variable, string value) => Compare("TimestampLessThanEquals", variable, value);

    /// <summary>Holds when the moment is not after what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition TimestampLessThanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("TimestampLessThanEqualsPath", variable, value);

    /// <summary>Holds when the moment is after <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The moment, as RFC 3339 text.</param>
    public static Condition TimestampGreaterThan(JsonPathValue variable, string value) => Compare("TimestampGreaterThan", variable, value);

    /// <summary>Holds when the moment is after what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition TimestampGreaterThanJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("TimestampGreaterThanPath", variable, value);

    /// <summary>Holds when the moment is not before <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The moment, as RFC 3339 text.</param>
    public static Condition TimestampGreaterThanEquals(JsonPathValue variable, string value) => Compare("TimestampGreaterThanEquals", variable, value);

    /// <summary>Holds when the moment is not before what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition TimestampGreaterThanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("TimestampGreaterThanEqualsPath", variable, value);
}
