namespace ChoiceAfterwards;

using WorkflowBuilder;

/// <summary>Branches by nested conditions, and goes on with the same state after each branch.</summary>
public static class ChoiceAfterwardsWorkflow
{
    public static Workflow Create()
    {
        var blue = Condition.StringEquals("$.color", "BLUE");
        var freshRed = Condition.And(
            Condition.StringEquals("$.color", "RED"),
            Condition.Or(
                Condition.Not(Condition.IsPresent("$.madeAt")),
                Condition.TimestampGreaterThan("$.madeAt", "2026-01-01T00:00:00Z")));

        return new Workflow("ChoiceAfterwards", new Choice("What color is it?")
            .When(blue, new Pass("Handle Blue Item"), new ChoiceTransitionOptions { Comment = "The usual case." })
            .When(freshRed, new Pass("Handle Red Item"))
            .Otherwise(new Pass("Handle Other Item Color"))
            .Afterwards()
            .Next(new Pass("Ship The Item")));
    }
}
