namespace WaitUntilTimestamp;

using WorkflowBuilder;

/// <summary>Waits until the moment that the input names, and then triggers a function.</summary>
public static class WaitUntilTimestampWorkflow
{
    public static Workflow Create(string functionArn = "arn:aws:lambda:eu-central-1:111111111111:function:trigger") => new(
        "WaitUntilTimestamp",
        new Wait("Wait For Trigger Time", WaitTime.TimestampPath("$.triggerTime")).Next(new LambdaInvoke("Trigger", functionArn)));
}
