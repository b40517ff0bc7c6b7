using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class ChoiceStateRunner : ImmediateStateRunner
{
    private readonly Rule[] _rules;
    private readonly StateExit? _default;

    public ChoiceStateRunner(ChoiceState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _rules = [.. definition.Choices.Select((rule, number) => new Rule(
            RuleCondition.Compile(rule, $"Choices[{number}]"),
            new(number, $"Choices[{number}]", rule.Next),
            OutputFlow.OfRule(definition, number, Language)))];
        _default = definition.Default is null ? null : new(_rules.Length, "Default", definition.Default);
        Exits = [.. _rules.Select(rule => rule.Exit), .. _default is null ? (StateExit[])[] : [_default]];
    }

    public override IReadOnlyList<StateExit> Exits { get; }

    protected override Transition Execute(StateVisit visit)
    {
        var input = Flow.Input(visit);
        foreach (var rule in _rules)
        {
            if (rule.Condition.Holds(visit, input))
            {
                return Go(visit, input, rule.Exit, rule.Output);
            }
        }

        return _default is null
            ? throw visit.Failure("Failed to transition out of the state. The state does not point to a next state.")
            : Go(visit, input, _default, OutputFlow);
    }

    private Transition Go(StateVisit visit, JsonData input, StateExit exit, OutputFlow flow) =>
        Transition.To(exit, CheckSize(visit, flow.Output(visit, input, default)));

    private sealed record Rule(RuleCondition Condition, StateExit Exit, OutputFlow Output);
}
