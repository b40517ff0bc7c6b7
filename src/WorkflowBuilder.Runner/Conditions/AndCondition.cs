using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class AndCondition(RuleCondition[] conditions) : RuleCondition
{
    public override bool Holds(StateVisit visit, JsonData input) => Array.TrueForAll(conditions, condition => condition.Holds(visit, input));
}
