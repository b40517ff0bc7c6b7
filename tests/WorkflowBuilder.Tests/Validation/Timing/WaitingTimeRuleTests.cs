namespace WorkflowBuilder.Tests.Validation.Timing;

public class WaitingTimeRuleTests
{
    private const string Minute = "\"TimeoutSeconds\": 60,";
    private const string TwoWaits = """
        "StartAt": "A", "States": {
            "A": { "Type": "Wait", "Seconds": 40, "Next": "B" },
            "B": { "Type": "Wait", "Seconds": 40, "End": true } }
        """;

    [Fact]
    public void Waits_that_every_way_has_and_that_outlast_the_machine_are_found()
    {
        var finding = RuleCheck.ShouldFind($"{{ {Minute} {TwoWaits} }}", "WFB3012", "", DiagnosticSeverity.Warning);

        finding.Message.Should().StartWith("The shortest way through waits 80 seconds, but TimeoutSeconds of the state machine is 60 seconds: ");
    }

    [Fact]
    public void A_wait_that_is_hardly_too_long_does_not_read_like_the_limit()
    {
        var json = AslText.State(""" "Type": "Wait", "Seconds": 301, "End": true """, "\"TimeoutSeconds\": 300,");

        RuleCheck.ShouldFind(json, "WFB3013", "/States/S", DiagnosticSeverity.Warning).Message.Should()
            .Contain(" waits 301 seconds, but TimeoutSeconds of the state machine is 5 minutes: ");
    }

    [Theory]
    [InlineData(StateMachineType.Express, true)]
    [InlineData(StateMachineType.Standard, false)]
    public void Express_executions_have_five_minutes(StateMachineType type, bool isFound)
    {
        var json = $"{{ {TwoWaits.Replace("40", "200", StringComparison.Ordinal)} }}";

        AslText.ProblemsAndHints(json, type).Any(finding => finding.Code == "WFB3012").Should().Be(isFound);
    }

    [Fact]
    public void Express_child_executions_have_five_minutes_too() => RuleCheck.ShouldFind(
        AslText.State($$"""
            "Type": "Map", "End": true, "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, {{TwoWaits.Replace("40", "200", StringComparison.Ordinal)}} }
            """),
        "WFB3012",
        "/States/S/ItemProcessor",
        DiagnosticSeverity.Warning);

    [Fact]
    public void The_longest_branch_counts() => RuleCheck.ShouldFind(
        AslText.State($$"""
            "Type": "Parallel", "End": true, "Branches": [ { {{TwoWaits}} }, { "StartAt": "X", "States": { "X": { "Type": "Succeed" } } } ]
            """, Minute),
        "WFB3012",
        "",
        DiagnosticSeverity.Warning);

    [Fact]
    public void Items_that_run_one_after_the_other_wait_one_after_the_other() => RuleCheck.ShouldFind(
        AslText.State("""
            "Type": "Map", "End": true, "Items": [ 1, 2, 3 ], "MaxConcurrency": 1, "ItemProcessor": {
                "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 25, "End": true } } }
            """, Minute + "\"QueryLanguage\": \"JSONata\","),
        "WFB3012",
        "",
        DiagnosticSeverity.Warning);

    [Fact]
    public void A_shorter_way_makes_it_a_hint() => RuleCheck.ShouldFind(
        """
        { "TimeoutSeconds": 60, "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "B" },
            "A": { "Type": "Wait", "Seconds": 40, "Next": "B" },
            "B": { "Type": "Wait", "Seconds": 40, "End": true } } }
        """,
        "WFB3014",
        "",
        DiagnosticSeverity.Hint);

    [Fact]
    public void Delays_before_retries_count_for_the_longest_way() => RuleCheck.ShouldFind(
        """
        { "TimeoutSeconds": 60, "StartAt": "A", "States": {
            "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" },
                "Retry": [ { "ErrorEquals": [ "States.ALL" ], "IntervalSeconds": 7 } ], "Next": "B" },
            "B": { "Type": "Wait", "Seconds": 40, "End": true } } }
        """,
        "WFB3014",
        "",
        DiagnosticSeverity.Hint);

    [Fact]
    public void A_way_that_fails_early_is_not_the_shortest_way_through() => RuleCheck.ShouldFind(
        """
        { "TimeoutSeconds": 60, "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "Bad" },
            "Bad": { "Type": "Fail" },
            "A": { "Type": "Wait", "Seconds": 40, "Next": "B" },
            "B": { "Type": "Wait", "Seconds": 40, "End": true } } }
        """,
        "WFB3012",
        "",
        DiagnosticSeverity.Warning);

    [Fact]
    public void A_single_wait_that_outlasts_the_machine_is_found_at_its_place()
    {
        const string Json = """
            { "TimeoutSeconds": 60, "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 61, "End": true } } }
            """;

        RuleCheck.ShouldFind(Json, "WFB3013", "/States/A", DiagnosticSeverity.Warning);
        RuleCheck.ShouldNotFind(Json, "WFB3012");
    }

    [Fact]
    public void A_wait_of_more_than_five_minutes_is_too_long_for_an_express_execution()
    {
        const string Json = """{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 301, "End": true } } }""";

        RuleCheck.ShouldFind(Json, "WFB3013", "/States/A", DiagnosticSeverity.Warning, StateMachineType.Express);
        RuleCheck.ShouldNotFind(Json, "WFB3013");
    }

    [Fact]
    public void A_wait_that_another_branch_cuts_short_is_left_alone()
    {
        var json = AslText.StateBeforeZ("""
            "Type": "Parallel", "Next": "Z", "Catch": [ { "ErrorEquals": [ "Done" ], "Next": "Z" } ], "Branches": [
                { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 99999, "End": true } } },
                { "StartAt": "F", "States": { "F": { "Type": "Fail", "Error": "Done" } } } ]
            """, Minute);

        RuleCheck.ShouldNotFind(json, "WFB3012");
        RuleCheck.ShouldNotFind(json, "WFB3013");
    }

    [Theory]
    [InlineData("\"SecondsPath\": \"$.s\"")]
    [InlineData("\"Timestamp\": \"2099-01-01T00:00:00Z\"")]
    [InlineData("\"Seconds\": 60")]
    public void What_is_in_time_or_not_known_is_left_alone(string wait)
    {
        var codes = AslText.ProblemsAndHints(AslText.State($"\"Type\": \"Wait\", {wait}, \"End\": true", Minute)).Select(finding => finding.Code);

        codes.Should().BeEmpty();
    }

    [Fact]
    public void A_loop_has_no_longest_way() => RuleCheck.ShouldNotFind(
        """
        { "TimeoutSeconds": 60, "StartAt": "W", "States": {
            "W": { "Type": "Wait", "Seconds": 40, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$$.State.EnteredTime", "TimestampGreaterThanPath": "$.end", "Next": "Z" } ], "Default": "W" },
            "Z": { "Type": "Succeed" } } }
        """,
        "WFB3014");
}
