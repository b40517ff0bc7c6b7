namespace WorkflowBuilder;

/// <summary>One way to make a condition hold: each of these values is in its set.</summary>
internal sealed record Alternative(IReadOnlyList<ChoiceCondition.Comparison> Terms)
{
    public static Alternative Unconditional { get; } = new([]);

    public ValueSet? Of(string variable)
    {
        foreach (var term in Terms)
        {
            if (term.Variable == variable)
            {
                return term.True;
            }
        }

        return null;
    }

    /// <summary>Joins two, or gives <see langword="null"/> and the value that cannot be as both want it.</summary>
    public Alternative? And(Alternative other, out string? conflict)
    {
        conflict = null;
        List<ChoiceCondition.Comparison> terms = [.. Terms];
        foreach (var term in other.Terms)
        {
            var index = terms.FindIndex(here => here.Variable == term.Variable);
            if (index < 0)
            {
                terms.Add(term);
                continue;
            }

            terms[index] = terms[index] with { True = terms[index].True.Intersect(term.True) };
            if (terms[index].True.IsEmpty)
            {
                conflict = term.Variable;
                return null;
            }
        }

        return new(terms);
    }
}
