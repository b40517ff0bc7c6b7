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

    internal override IEnumerable<TransitionTarget> Targets => Choices
        .SelectMany(rule => TransitionTarget.Of(rule.Syntax, "Next", rule.Next))
        .Concat(TransitionTarget.Of(Syntax, "Default", Default));
}
