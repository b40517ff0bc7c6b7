namespace WorkflowBuilder;

public abstract partial class Condition
{
    /// <summary>Holds when there is a value, null included.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsPresent(JsonPathValue variable) => Compare("IsPresent", variable, true);

    /// <summary>Holds when there is no value.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNotPresent(JsonPathValue variable) => Compare("IsPresent", variable, false);

    /// <summary>Holds when the value is null.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNull(JsonPathValue variable) => Compare("IsNull", variable, true);

    /// <summary>Holds when the value is not null.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNotNull(JsonPathValue variable) => Compare("IsNull", variable, false);

    /// <summary>Holds when the value is a string.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsString(JsonPathValue variable) => Compare("IsString", variable, true);

    /// <summary>Holds when the value is not a string.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNotString(JsonPathValue variable) => Compare("IsString", variable, false);

    /// <summary>Holds when the value is a number.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNumeric(JsonPathValue variable) => Compare("IsNumeric", variable, true);

    /// <summary>Holds when the value is not a number.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNotNumeric(JsonPathValue variable) => Compare("IsNumeric", variable, false);

    /// <summary>Holds when the value is a boolean.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsBoolean(JsonPathValue variable) => Compare("IsBoolean", variable, true);

    /// <summary>Holds when the value is not a boolean.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNotBoolean(JsonPathValue variable) => Compare("IsBoolean", variable, false);

    /// <summary>Holds when the value is an RFC 3339 timestamp.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsTimestamp(JsonPathValue variable) => Compare("IsTimestamp", variable, true);

    /// <summary>Holds when the value is not an RFC 3339 timestamp.</summary>
    /// <param name="variable">The path to the value.</param>
    public static Condition IsNotTimestamp(JsonPathValue variable) => Compare("IsTimestamp", variable, false);
}
