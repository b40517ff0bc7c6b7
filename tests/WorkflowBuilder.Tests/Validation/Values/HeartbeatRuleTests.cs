namespace WorkflowBuilder.Tests.Validation.Values;

public class HeartbeatRuleTests
{
    [Theory]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public void A_heartbeat_that_is_not_shorter_than_the_time_out_is_refused(int heartbeat, int timeout)
    {
        var json = Task($"\"HeartbeatSeconds\": {heartbeat}, \"TimeoutSeconds\": {timeout}");

        RuleCheck.ShouldRefuse(json, "WFB1205", "/States/S/HeartbeatSeconds");
        AslText.Errors(json).Single().Related.Single().Pointer.Should().Be("/States/S/TimeoutSeconds");
    }

    [Theory]
    [InlineData("\"HeartbeatSeconds\": 9, \"TimeoutSeconds\": 10")]
    [InlineData("\"HeartbeatSeconds\": 99")]
    [InlineData("\"HeartbeatSeconds\": 99, \"TimeoutSecondsPath\": \"$.t\"")]
    [InlineData("\"HeartbeatSeconds\": 99, \"TimeoutSeconds\": \"${Timeout}\"")]
    public void Other_times_are_left_alone(string fields) => RuleCheck.ShouldAccept(Task(fields));

    private static string Task(string fields) =>
        AslText.State($"\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true, {fields}");
}
