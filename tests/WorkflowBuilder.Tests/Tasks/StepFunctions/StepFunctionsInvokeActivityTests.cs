namespace WorkflowBuilder.Tests.Tasks.StepFunctions;

public class StepFunctionsInvokeActivityTests
{
    [Fact]
    public void An_activity_is_a_task_with_the_arn_of_the_activity()
    {
        var activity = new StepFunctionsInvokeActivity("Approve", "arn:aws:states:eu-west-1:123456789012:activity:approve")
        {
            Parameters = new { order = JsonPath.StringAt("$.order") },
            HeartbeatTimeout = TimeSpan.FromMinutes(1),
        };

        Compiled.Of(activity).ShouldBeInOrder("""
            {
              "Type": "Task",
              "Resource": "arn:aws:states:eu-west-1:123456789012:activity:approve",
              "Parameters": { "order.$": "$.order" },
              "HeartbeatSeconds": 60,
              "End": true
            }
            """);
    }
}
