namespace WorkflowBuilder;

/// <summary>A rule of a Choice: where to go when a condition holds.</summary>
internal sealed record ChoiceBranch(Condition Condition, State Next, ChoiceTransitionOptions? Options)
{
    public AslObject Describe()
    {
        var rule = Condition.Describe();
        rule.AddTemplate("Output", Options?.Output);
        rule.AddTemplate("Assign", Options?.Assign);
        rule.Add("Comment", Options?.Comment);
        rule.Add("Next", Next);
        return rule;
    }
}
