using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class ExpressionCondition(JsonataField expression) : RuleCondition
{
    public override bool Holds(StateVisit visit, JsonData input) => expression.Evaluate(visit, "boolean", value => value.IsBoolean).GetBoolean();
}
