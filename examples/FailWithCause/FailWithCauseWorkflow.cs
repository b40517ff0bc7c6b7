namespace FailWithCause;

using WorkflowBuilder;

/// <summary>Fails with an error name that is fixed and a cause that is put together from the input.</summary>
public static class FailWithCauseWorkflow
{
    public static Workflow Create()
    {
        var failure = new Fail("Report Failure")
        {
            Comment = "The cause is what people see first in the console.",
            Error = "WorkflowFailure",
            CausePath = JsonPath.Format("Order {} was refused: {}", JsonPath.StringAt("$.order.id"), JsonPath.StringAt("$.reason")),
        };

        return new Workflow("FailWithCause", new Choice("Refused?").When(Condition.IsPresent("$.reason"), failure).Otherwise(new Succeed("Accepted")));
    }
}
