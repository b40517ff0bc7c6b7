namespace WorkflowBuilder;

public abstract partial class Condition
{
    /// <summary>Holds when the text is <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The text.</param>
    public static Condition StringEquals(JsonPathValue variable, string value) => Compare("StringEquals", variable, value);

    /// <summary>Holds when the text is what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition StringEqualsJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("StringEqualsPath", variable, value);

    /// <summary>Holds when the text comes before <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The text.</param>
    public static Condition StringLessThan(JsonPathValue variable, string value) => Compare("StringLessThan", variable, value);

    /// <summary>Holds when the text comes before what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition StringLessThanJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("StringLessThanPath", variable, value);

    /// <summary>Holds when the text comes before <paramref name="value"/> or is it.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The text.</param>
    public static Condition StringLessThanEquals(JsonPathValue variable, string value) => Compare("StringLessThanEquals", variable, value);

    /// <summary>Holds when the text comes before what <paramref name="value"/> finds or is it.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition StringLessThanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("StringLessThanEqualsPath", variable, value);

    /// <summary>Holds when the text comes after <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The text.</param>
    public static Condition StringGreaterThan(JsonPathValue variable, string value) => Compare("StringGreaterThan", variable, value);

    /// <summary>Holds when the text comes after what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition StringGreaterThanJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("StringGreaterThanPath", variable, value);

    /// <summary>Holds when the text comes after <paramref name="value"/> or is it.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The text.</param>
    public static Condition StringGreaterThanEquals(JsonPathValue variable, string value) => Compare("StringGreaterThanEquals", variable, value);

    /// <summary>Holds when the text comes after what <paramref name="value"/> finds or is it.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition StringGreaterThanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) =>
        ComparePath("StringGreaterThanEqualsPath", variable, value);

    /// <summary>Holds when the text matches a pattern.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The pattern: <c>*</c> stands for any characters; <c>\*</c> is a star, <c>\\</c> a backslash.</param>
    public static Condition StringMatches(JsonPathValue variable, string value) => Compare("StringMatches", variable, value);
}
