using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class NotCondition(RuleCondition condition) : RuleCondition
{
    public override bool Holds(StateVisit visit, JsonData input) => !condition.Holds(visit, input);
}
