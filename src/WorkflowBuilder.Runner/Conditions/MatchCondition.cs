using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>StringMatches</c>.</summary>
internal sealed class MatchCondition(ConditionPath variable, TextPattern pattern) : RuleCondition
{
    public override bool Holds(StateVisit visit, JsonData input)
    {
        var value = variable.Select(visit, input);
        return value.IsString && pattern.Matches(value.GetString());
    }
}
