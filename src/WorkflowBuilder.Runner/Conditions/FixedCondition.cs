using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class FixedCondition(bool holds) : RuleCondition
{
    public override bool Holds(StateVisit visit, JsonData input) => holds;
}
