namespace WorkflowBuilder.Tests.Tasks;

public class TaskTests
{
    [Fact]
    public void A_bare_task_has_its_resource() =>
        Compiled.Of(new Task("Work", "arn:aws:lambda:eu-west-1:123456789012:function:work")).ShouldBeInOrder("""
            { "Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:work", "End": true }
            """);

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var task = new Task("Work", "arn:a")
        {
            HeartbeatTimeout = Timeout.At("$.heartbeat"),
            TaskTimeout = Timeout.At("$.timeout"),
            Assign = new { a = JsonPath.StringAt("$.a") },
            OutputPath = "$.out",
            ResultPath = "$.result",
            ResultSelector = new { r = JsonPath.StringAt("$.r") },
            Parameters = new { p = JsonPath.StringAt("$.p") },
            InputPath = "$.in",
            Credentials = new() { RoleArn = "arn:aws:iam::123456789012:role/r" },
            Comment = "Hard",
        }
            .AddCatch(new Fail("Failed"))
            .AddRetry();

        Compiled.Of(task).ShouldBeInOrder("""
            {
              "Type": "Task",
              "Comment": "Hard",
              "Resource": "arn:a",
              "Credentials": { "RoleArn": "arn:aws:iam::123456789012:role/r" },
              "InputPath": "$.in",
              "Parameters": { "p.$": "$.p" },
              "ResultSelector": { "r.$": "$.r" },
              "ResultPath": "$.result",
              "OutputPath": "$.out",
              "Assign": { "a.$": "$.a" },
              "TimeoutSecondsPath": "$.timeout",
              "HeartbeatSecondsPath": "$.heartbeat",
              "Retry": [{ "ErrorEquals": ["States.ALL"] }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Failed" }],
              "End": true
            }
            """);
    }

    [Fact]
    public void Every_jsonata_property_is_written_in_the_fixed_order()
    {
        var task = new Task("Work", "arn:a")
        {
            HeartbeatTimeout = Timeout.Jsonata("{% $h %}"),
            TaskTimeout = Timeout.Jsonata("{% $t %}"),
            Assign = new { a = "{% $states.result.a %}" },
            Output = "{% $states.result %}",
            Arguments = new { p = "{% $states.input.p %}" },
            Credentials = new() { RoleArn = "{% $role %}" },
        };

        Compiled.Of(task).ShouldBeInOrder("""
            {
              "Type": "Task",
              "Resource": "arn:a",
              "Credentials": { "RoleArn": "{% $role %}" },
              "Arguments": { "p": "{% $states.input.p %}" },
              "Output": "{% $states.result %}",
              "Assign": { "a": "{% $states.result.a %}" },
              "TimeoutSeconds": "{% $t %}",
              "HeartbeatSeconds": "{% $h %}",
              "End": true
            }
            """);
    }

    [Fact]
    public void Times_may_be_lengths_or_seconds()
    {
        var task = new Task("Work", "arn:a") { TaskTimeout = TimeSpan.FromHours(1), HeartbeatTimeout = Timeout.Seconds(30) };

        Compiled.Of(task).ShouldBe("""{ "Type": "Task", "Resource": "arn:a", "TimeoutSeconds": 3600, "HeartbeatSeconds": 30, "End": true }""");
    }

    [Fact]
    public void The_role_may_come_from_a_path() =>
        Compiled.Of(new Task("Work", "arn:a") { Credentials = new() { RoleArn = JsonPath.StringAt("$.role") } }).GetProperty("Credentials")
            .ShouldBe("""{ "RoleArn.$": "$.role" }""");

    [Theory]
    [InlineData(IntegrationPattern.RequestResponse, "arn:aws:states:::x:y", "arn:aws:states:::x:y")]
    [InlineData(IntegrationPattern.RunJob, "arn:aws:states:::x:y", "arn:aws:states:::x:y.sync")]
    [InlineData(IntegrationPattern.RunJob, "arn:aws:states:::x:y.sync", "arn:aws:states:::x:y.sync")]
    [InlineData(IntegrationPattern.RunJob, "arn:aws:states:::states:startExecution.sync:2", "arn:aws:states:::states:startExecution.sync:2")]
    [InlineData(IntegrationPattern.WaitForTaskToken, "arn:aws:states:::x:y", "arn:aws:states:::x:y.waitForTaskToken")]
    [InlineData(IntegrationPattern.WaitForTaskToken, "arn:aws:states:::x:y.waitForTaskToken", "arn:aws:states:::x:y.waitForTaskToken")]
    public void The_pattern_ends_the_resource(IntegrationPattern pattern, string resource, string expected) =>
        Compiled.Of(new Task("Work", resource) { IntegrationPattern = pattern, Parameters = new { token = JsonPath.TaskToken } })
            .GetProperty("Resource").GetString().Should().Be(expected);
}
