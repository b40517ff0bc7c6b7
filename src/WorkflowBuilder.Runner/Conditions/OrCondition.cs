using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class OrCondition(RuleCondition[] conditions) : RuleCondition
{
    public override bool Holds(StateVisit visit, JsonData input) => Array.Exists(conditions, condition => condition.Holds(visit, input));
}
