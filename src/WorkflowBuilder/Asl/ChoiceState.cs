using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Goes on as the first rule says whose condition holds.</summary>
public sealed record ChoiceState : StateDefinition
{
    internal ChoiceState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>The rules.</summary>
    public ImmutableArray<ChoiceRule> Choices { get; internal init; } = [];

    /// <summary>The state that follows when no rule holds.</summary>
    public string? Default { get; internal init; }

    /// <summary>Whether all rules are there, and no placeholder in the place of one.</summary>
    internal bool HasAllRules => Syntax.Find("Choices") is not { } rules || (rules.IsArray && rules.Elements.Length == Choices.Length);

    internal override TransitionTarget[] Targets =>
    [
        .. Choices.SelectMany(rule => TransitionTarget.Of(rule.Syntax, "Next", rule.Next)),
        .. TransitionTarget.Of(Syntax, "Default", Default),
    ];

    /// <summary>Whether a rule asks for what is there, so that others may count on it.</summary>
    internal bool AsksWhatIsThere => Choices.Any(rule => rule.Conditions.Any(condition => condition.Operator == "IsPresent"));
}
