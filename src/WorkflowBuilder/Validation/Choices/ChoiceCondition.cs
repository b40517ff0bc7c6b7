using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What a rule of a Choice asks, as sets of values.</summary>
internal abstract record ChoiceCondition
{
    private ChoiceCondition()
    {
    }

    /// <summary>Always holds.</summary>
    public static ChoiceCondition Always { get; } = new Combination(true, [], null);

    /// <summary>Never holds.</summary>
    public static ChoiceCondition Never { get; } = new Combination(false, [], null);

    /// <summary>How many questions there are in it.</summary>
    public abstract int Count { get; }

    /// <summary>The opposite. Whatever makes the condition fail makes the opposite fail.</summary>
    public abstract ChoiceCondition Negate();

    /// <summary>A question about one value.</summary>
    /// <param name="Variable">The name of the value.</param>
    /// <param name="Domain">What the value may be.</param>
    /// <param name="True">The values for which the question is answered with yes.</param>
    /// <param name="False">Those for which it is answered with no. With all others it fails.</param>
    public sealed record Comparison(string Variable, ValueSet Domain, ValueSet True, ValueSet False) : ChoiceCondition
    {
        public override int Count => 1;

        public override ChoiceCondition Negate() => this with { True = False, False = True };
    }

    /// <summary>Several questions, of which all or at least one must be answered with yes.</summary>
    public sealed record Combination(bool IsAll, IReadOnlyList<ChoiceCondition> Parts, JsonSyntaxNode? Syntax) : ChoiceCondition
    {
        public override int Count => Parts.Sum(part => part.Count);

        public override ChoiceCondition Negate() => new Combination(!IsAll, [.. Parts.Select(part => part.Negate())], null);
    }
}
