namespace WorkflowBuilder.Tests.Validation.Values;

public class NumberRangeRuleTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true";
    private const string Minimum = "Minimum value is";
    private const string Maximum = "Maximum value is";

    [Theory]
    [InlineData(Task + """, "TimeoutSeconds": 0 """, "TimeoutSeconds", $"{Minimum} 1")]
    [InlineData(Task + """, "TimeoutSeconds": 100000000 """, "TimeoutSeconds", $"{Maximum} 99999999")]
    [InlineData(Task + """, "HeartbeatSeconds": 0 """, "HeartbeatSeconds", $"{Minimum} 1")]
    [InlineData(""" "Type": "Wait", "Seconds": -1, "End": true """, "Seconds", $"{Minimum} 0")]
    [InlineData(""" "Type": "Wait", "Seconds": 1e8, "End": true """, "Seconds", $"{Maximum} 99999999")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [ "E" ], "MaxAttempts": -1 } ] """, "Retry[0]/MaxAttempts", $"{Minimum} 0")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [ "E" ], "MaxAttempts": 100000000 } ] """, "Retry[0]/MaxAttempts", $"{Maximum} 99999999")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [ "E" ], "IntervalSeconds": -1 } ] """, "Retry[0]/IntervalSeconds", $"{Minimum} 0")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [ "E" ], "BackoffRate": 0.99 } ] """, "Retry[0]/BackoffRate", $"{Minimum} 1.0")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [ "E" ], "MaxDelaySeconds": 0 } ] """, "Retry[0]/MaxDelaySeconds", $"{Minimum} 1")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [ "E" ], "MaxDelaySeconds": 31622401 } ] """, "Retry[0]/MaxDelaySeconds", $"{Maximum} 31622400")]
    public void A_number_out_of_its_range_is_refused(string fields, string place, string message) => ShouldReport(AslText.State(fields), place, message);

    [Theory]
    [InlineData("\"MaxConcurrency\": -1", "MaxConcurrency", $"{Minimum} 0")]
    [InlineData("\"ToleratedFailurePercentage\": 100.5", "ToleratedFailurePercentage", $"{Maximum} 100")]
    [InlineData("\"ToleratedFailureCount\": -1", "ToleratedFailureCount", $"{Minimum} 0")]
    [InlineData("\"ItemBatcher\": { \"MaxItemsPerBatch\": 0 }", "ItemBatcher/MaxItemsPerBatch", $"{Minimum} 1")]
    [InlineData("\"ItemBatcher\": { \"MaxInputBytesPerBatch\": 262145 }", "ItemBatcher/MaxInputBytesPerBatch", $"{Maximum} 262144")]
    public void A_number_of_a_Map_out_of_its_range_is_refused(string fields, string place, string message) =>
        ShouldReport(Maps.Distributed(fields), place, message);

    [Theory]
    [InlineData("-1", $"{Minimum} 0")]
    [InlineData("100000001", $"{Maximum} 100000000")]
    public void A_number_of_items_to_read_out_of_its_range_is_refused(string number, string message) =>
        ShouldReport(Maps.Reading($"{{ \"InputType\": \"JSON\", \"MaxItems\": {number} }}"), "ItemReader/ReaderConfig/MaxItems", message);

    [Fact]
    public void A_negative_time_for_the_whole_workflow_is_refused() =>
        RuleCheck.ShouldRefuse(AslText.State(""" "Type": "Succeed" """, "\"TimeoutSeconds\": -1,"), "WFB1201", "/TimeoutSeconds");

    [Theory]
    [InlineData("0")]
    [InlineData("99999999")]
    [InlineData("\"${Timeout}\"")]
    public void A_time_for_the_whole_workflow_is_left_alone(string seconds) =>
        RuleCheck.ShouldAccept(AslText.State(""" "Type": "Succeed" """, $"\"TimeoutSeconds\": {seconds},"));

    [Theory]
    [InlineData(Task + """, "TimeoutSeconds": 1, "Retry": [ { "ErrorEquals": [ "E" ], "IntervalSeconds": 0, "MaxAttempts": 0, "BackoffRate": 1 } ] """)]
    [InlineData(Task + """, "TimeoutSeconds": 99999999, "Retry": [ { "ErrorEquals": [ "E" ], "MaxDelaySeconds": 31622400, "BackoffRate": 1e3 } ] """)]
    [InlineData(Task + """, "TimeoutSeconds": "${Timeout}" """)]
    [InlineData(""" "Type": "Wait", "Seconds": 0, "End": true """)]
    [InlineData(""" "Type": "Wait", "QueryLanguage": "JSONata", "Seconds": "{% -1 %}", "End": true """)]
    public void A_number_in_its_range_or_not_known_is_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.State(fields));

    [Fact]
    public void The_bounds_of_a_Map_belong_to_the_range()
    {
        RuleCheck.ShouldAccept(Maps.Distributed(""" "MaxConcurrency": 0, "ToleratedFailurePercentage": 0.5 """));
        RuleCheck.ShouldAccept(Maps.Distributed(""" "ItemBatcher": { "MaxInputBytesPerBatch": 262144 } """));
        RuleCheck.ShouldAccept(Maps.Reading("""{ "InputType": "JSON", "MaxItems": 0 }"""));
        RuleCheck.ShouldAccept(Maps.Reading("""{ "InputType": "JSON", "MaxItems": 100000000 }"""));
    }

    private static void ShouldReport(string json, string place, string message)
    {
        var problem = AslText.Errors(json).Should().ContainSingle().Which;

        problem.Code.Should().Be(message.StartsWith(Minimum, StringComparison.Ordinal) ? "WFB1201" : "WFB1202");
        problem.Aws!.ToString().Should().Be($"SCHEMA_VALIDATION_FAILED: {message} at /States/S/{place}");
    }
}
