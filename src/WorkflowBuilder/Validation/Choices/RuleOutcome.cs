namespace WorkflowBuilder;

/// <summary>Finds the values with which a rule about one value matches, or fails the execution: with them no later rule is asked.</summary>
internal static class RuleOutcome
{
    public static (ChoiceCondition.Comparison About, ValueSet Values)? Of(ChoiceCondition condition, QueryLanguage language) => condition switch
    {
        ChoiceCondition.Comparison only => (only, only.Domain.Except(only.False)),

        // In JSONata, what gives nothing does not fail inside of and, or.
        ChoiceCondition.Combination when language == QueryLanguage.JsonPath && Single(condition) is { } only => (only, only.Domain.Except(only.False)),
        _ => null,
    };

    /// <summary>Gives a combination of questions about one value as one question.</summary>
    private static ChoiceCondition.Comparison? Single(ChoiceCondition condition)
    {
        if (condition is not ChoiceCondition.Combination { Parts: { Count: > 0 } parts } combination)
        {
            return condition as ChoiceCondition.Comparison;
        }

        ChoiceCondition.Comparison? joined = null;
        foreach (var part in parts)
        {
            if (Single(part) is not { } next || (joined is not null && joined.Variable != next.Variable))
            {
                return null;
            }

            joined = joined is null ? next
                : combination.IsAll ? joined with { True = joined.True.Intersect(next.True), False = joined.False.Union(next.False) }
                : joined with { True = joined.True.Union(next.True), False = joined.False.Intersect(next.False) };
        }

        return joined;
    }
}
