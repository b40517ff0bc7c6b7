using System.Collections.Immutable;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A rule of a Choice state, or a condition inside one: a comparison, a combination or an expression.</summary>
public sealed record ChoiceRule : AslNode
{
    internal ChoiceRule(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>The path to what is compared.</summary>
    public string? Variable { get; internal init; }

    /// <summary>The comparison, such as <c>StringEquals</c>; or <c>And</c>, <c>Or</c>, <c>Not</c>, <c>Condition</c>.</summary>
    public string? Operator { get; internal init; }

    /// <summary>What it is compared with, or the expression.</summary>
    public JsonElement? Operand => Operator is null or "And" or "Or" or "Not" ? null : Json(Operator);

    /// <summary>The conditions that And, Or or Not combines.</summary>
    public ImmutableArray<ChoiceRule> Rules { get; internal init; } = [];

    /// <summary>What the next state gets (JSONata).</summary>
    public JsonElement? Output => IsCondition ? null : Json("Output");

    /// <summary>The variables to set.</summary>
    public JsonElement? Assign => IsCondition ? null : Json("Assign");

    /// <summary>The state that follows.</summary>
    public string? Next { get; internal init; }

    /// <summary>A description for people.</summary>
    public string? Comment { get; internal init; }

    /// <summary>Whether this is a condition inside a rule, which has no fields of its own.</summary>
    internal bool IsCondition { get; init; }

    /// <summary>The rule and all conditions in it.</summary>
    internal ChoiceRule[] Conditions => field ??= Rules.IsEmpty ? [this] : [.. WithNested()];

    private IEnumerable<ChoiceRule> WithNested()
    {
        var open = new Stack<ChoiceRule>([this]);
        while (open.TryPop(out var rule))
        {
            yield return rule;
            foreach (var inner in rule.Rules)
            {
                open.Push(inner);
            }
        }
    }
}
