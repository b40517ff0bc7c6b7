namespace FailWithCause;

using WorkflowBuilder;

/// <summary>Ends with success, with a fixed error, or with an error and a cause that come from the input.</summary>
public static class FailWithCauseWorkflow
{
    public static Workflow Create()
    {
        var noStatus = new Fail("No Status") { Error = "WorkflowFailure", Cause = "The input has no status." };
        var wentWrong = new Fail("Went Wrong")
        {
            ErrorPath = "$.someError",
            CausePath = JsonPath.Format("{} said: {}", JsonPath.StringAt("$.source"), JsonPath.StringAt("$.someCause")),
        };

        return new Workflow("FailWithCause", new Choice("Did it work?")
            .When(Condition.IsNotPresent("$.status"), noStatus)
            .When(Condition.StringEquals("$.status", "SUCCESS"), new Succeed("We did it!"))
            .Otherwise(wentWrong));
    }
}
