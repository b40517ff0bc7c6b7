namespace WorkflowBuilder;

public abstract partial class Condition
{
    /// <summary>Holds when all of the conditions hold.</summary>
    /// <param name="conditions">The conditions, at least one.</param>
    /// <exception cref="ArgumentException">There is no condition.</exception>
    public static Condition And(params ReadOnlySpan<Condition> conditions) => Combine("And", conditions);

    /// <summary>Holds when at least one of the conditions holds.</summary>
    /// <param name="conditions">The conditions, at least one.</param>
    /// <exception cref="ArgumentException">There is no condition.</exception>
    public static Condition Or(params ReadOnlySpan<Condition> conditions) => Combine("Or", conditions);

    /// <summary>Holds when the condition does not.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition Not(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Negation(condition);
    }

    /// <summary>Holds when an expression gives true (JSONata).</summary>
    /// <param name="condition">The expression, between <c>{%</c> and <c>%}</c>.</param>
    /// <exception cref="ArgumentException">The text is not between <c>{%</c> and <c>%}</c>.</exception>
    public static Condition Jsonata(string condition) => new Expression(JsonataText.Check(condition, nameof(condition)));
}
