namespace WorkflowBuilder;

public abstract partial class Condition
{
    /// <summary>Holds when the boolean is <paramref name="value"/>.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">True or false.</param>
    public static Condition BooleanEquals(JsonPathValue variable, bool value) => Compare("BooleanEquals", variable, value);

    /// <summary>Holds when the boolean is what <paramref name="value"/> finds.</summary>
    /// <param name="variable">The path to what is compared.</param>
    /// <param name="value">The path to what it is compared with.</param>
    public static Condition BooleanEqualsJsonPath(JsonPathValue variable, JsonPathValue value) => ComparePath("BooleanEqualsPath", variable, value);
}
