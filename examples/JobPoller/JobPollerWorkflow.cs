namespace JobPoller;

using WorkflowBuilder;

/// <summary>Submits a job, asks for its status until it has one, and fetches the result.</summary>
public static class JobPollerWorkflow
{
    public static Workflow Create(
        string submitArn = "arn:aws:lambda:eu-central-1:111111111111:function:submit",
        string statusArn = "arn:aws:lambda:eu-central-1:111111111111:function:status")
    {
        var submitJob = new LambdaInvoke("Submit Job", submitArn) { OutputPath = "$.Payload" };
        var waitX = new Wait("Wait X Seconds", WaitTime.SecondsPath("$.waitSeconds"));
        var getStatus = new LambdaInvoke("Get Job Status", statusArn) { InputPath = "$.guid", OutputPath = "$.Payload" };
        var jobFailed = new Fail("Job Failed") { Error = "DescribeJob returned FAILED", Cause = "AWS Batch Job Failed" };
        var finalStatus = new LambdaInvoke("Get Final Job Status", statusArn) { InputPath = "$.guid", OutputPath = "$.Payload" };

        return new Workflow("JobPoller", submitJob
            .Next(waitX)
            .Next(getStatus)
            .Next(new Choice("Job Complete?")
                .When(Condition.StringEquals("$.status", "FAILED"), jobFailed)
                .When(Condition.StringEquals("$.status", "SUCCEEDED"), finalStatus)
                .Otherwise(waitX)))
        {
            Timeout = TimeSpan.FromMinutes(5),
        };
    }
}
