namespace WorkflowBuilder;

public abstract partial class Condition
{
    /// <summary>Holds when the number is <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The number.</param>
    public static Condition NumberEquals(JsonPathValue variable, double value) => Compare("NumericEquals", variable, value);

    /// <summary>Holds when the number is what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition NumberEqualsJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("NumericEqualsPath", variable, value);

    /// <summary>Holds when the number is less than <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The number.</param>
    public static Condition NumberLessThan(JsonPathValue variable, double value) => Compare("NumericLessThan", variable, value);

    /// <summary>Holds when the number is less than what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition NumberLessThanJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("NumericLessThanPath", variable, value);

    /// <summary>Holds when the number is at most <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The number.</param>
    public static Condition NumberLessThanEquals(JsonPathValue variable, double value) => Compare("NumericLessThanEquals", variable, value);

    /// <summary>Holds when the number is at most what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition NumberLessThanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("NumericLessThanEqualsPath", variable, value);

    /// <summary>Holds when the number is greater than <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The number.</param>
    public static Condition NumberGreaterThan(JsonPathValue variable, double value) => Compare("NumericGreaterThan", variable, value);

    /// <summary>Holds when the number is greater than what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition NumberGreaterThanJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("NumericGreaterThanPath", variable, value);

    /// <summary>Holds when the number is at least <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The number.</param>
    public static Condition NumberGreaterThanEquals(JsonPathValue variable, double value) => Compare("NumericGreaterThanEquals", variable, value);

    /// <summary>Holds when the number is at least what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition NumberGreaterThanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("NumericGreaterThanEqualsPath", variable, value);
}
