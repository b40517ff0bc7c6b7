namespace ActivityWorker;

using WorkflowBuilder;

/// <summary>Hands work to a worker that polls an activity, and gives up on one that is silent for a minute.</summary>
public static class ActivityWorkerWorkflow
{
    public static Workflow Create(string activityArn = "arn:aws:states:eu-central-1:111111111111:activity:approve")
    {
        var approve = new StepFunctionsInvokeActivity("Approve", activityArn)
        {
            Parameters = new { order = JsonPath.StringAt("$.order.id"), asked = JsonPath.StateEnteredTime },
            HeartbeatTimeout = TimeSpan.FromMinutes(1),
            TaskTimeout = TimeSpan.FromDays(7),
            ResultPath = "$.approval",
        };
        approve.AddCatch(new Fail("Nobody Approved") { Error = "NotApproved" }, new Catch { Errors = [Errors.Timeout] });

        return new Workflow("ActivityWorker", approve.Next(new Succeed("Approved")));
    }
}
