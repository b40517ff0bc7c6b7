namespace WorkflowBuilder.Tests.Validation.Fields;

public class AllErrorsRuleTests
{
    [Theory]
    [InlineData("""[ { "ErrorEquals": [ "States.ALL", "E" ] } ]""", 0)]
    [InlineData("""[ { "ErrorEquals": [ "E", "States.ALL" ] } ]""", 0)]
    [InlineData("""[ { "ErrorEquals": [ "States.ALL" ] }, { "ErrorEquals": [ "E" ] } ]""", 0)]
    [InlineData("""[ { "ErrorEquals": [ "E" ] }, { "ErrorEquals": [ "States.ALL" ] }, { "ErrorEquals": [ "F" ] } ]""", 1)]
    public void All_errors_must_stand_alone_and_last_in_Retry(string retry, int index) =>
        RuleCheck.ShouldRefuse(Task($"\"Retry\": {retry}"), "WFB1112", $"/States/S/Retry/{index}/ErrorEquals");

    [Theory]
    [InlineData("""[ { "ErrorEquals": [ "States.ALL", "E" ], "Next": "Z" } ]""")]
    [InlineData("""[ { "ErrorEquals": [ "States.ALL" ], "Next": "Z" }, { "ErrorEquals": [ "E" ], "Next": "Z" } ]""")]
    public void All_errors_must_stand_alone_and_last_in_Catch(string @catch) =>
        RuleCheck.ShouldRefuse(Task($"\"Catch\": {@catch}"), "WFB1112", "/States/S/Catch/0/ErrorEquals");

    [Fact]
    public void Step_Functions_names_the_place_in_the_list()
    {
        var problem = AslText.Errors(Task(""" "Retry": [ { "ErrorEquals": [ "E", "States.ALL" ] } ] """)).Single();

        problem.Aws!.ToString().Should().Be(
            "SCHEMA_VALIDATION_FAILED: States.ALL must appear alone and at end of list at /States/S/Retry[0]/ErrorEquals[1]");
    }

    [Fact]
    public void States_in_a_branch_are_checked_too() => RuleCheck.ShouldRefuse(
        AslText.State($$"""
            "Type": "Map", "End": true, "ItemProcessor": {{Task("\"Retry\": [ { \"ErrorEquals\": [ \"States.ALL\", \"E\" ] } ]")
                .Replace("\"S\"", "\"I\"", StringComparison.Ordinal)}}
            """),
        "WFB1112",
        "/States/S/ItemProcessor/States/I/Retry/0/ErrorEquals");

    [Theory]
    [InlineData(""" "Retry": [ { "ErrorEquals": [ "E" ] }, { "ErrorEquals": [ "States.ALL" ] } ] """)]
    [InlineData(""" "Retry": [ { "ErrorEquals": [ "States.ALL" ] } ], "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Z" } ] """)]
    [InlineData(""" "Retry": [ { "ErrorEquals": [ "States.TaskFailed", "States.Timeout" ] }, { "ErrorEquals": [ "States.DataLimitExceeded" ] } ] """)]
    [InlineData(""" "Retry": [ { "ErrorEquals": [ "States.TaskFailed" ], "IntervalSeconds": 0, "MaxAttempts": 0 } ] """)]
    public void Other_lists_are_left_alone(string fields) => RuleCheck.ShouldAccept(Task(fields));

    private static string Task(string fields) => AslText.StateBeforeZ(
        $"\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"Next\": \"Z\", {fields}");
}
