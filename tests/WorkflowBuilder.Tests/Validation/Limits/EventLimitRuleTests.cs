namespace WorkflowBuilder.Tests.Validation.Limits;

public class EventLimitRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

    [Fact]
    public void Items_that_are_surely_too_many_for_one_execution_are_found()
    {
        var finding = RuleCheck.ShouldFind(
            AslText.State(MapOver(6_300), Jsonata), "WFB3016", "", DiagnosticSeverity.Warning);

        finding.Message.Should().StartWith("The shortest way through has 25,206 events, ");
    }

    [Theory]
    [InlineData(6_249, "WFB3017", false)]
    [InlineData(6_250, "WFB3016", true)]
    public void The_limit_is_25_000_events(int items, string code, bool isFound)
    {
        var findings = AslText.ProblemsAndHints(AslText.State(MapOver(items), Jsonata));

        findings.Any(finding => finding.Code == code).Should().Be(isFound);
    }

    [Fact]
    public void Child_executions_have_histories_of_their_own()
    {
        var json = AslText.State(MapOver(6_300, "\"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\" },"), Jsonata);

        RuleCheck.ShouldNotFind(json, "WFB3016");
        RuleCheck.ShouldNotFind(json, "WFB3017");
    }

    [Fact]
    public void A_child_execution_may_have_too_many_events_too() => RuleCheck.ShouldFind(
        AslText.State($$"""
            "Type": "Map", "End": true, "Items": [ 1 ], "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "M", "States": { "M": { {{MapOver(6_300)}} } } }
            """, Jsonata),
        "WFB3016",
        "/States/S/ItemProcessor",
        DiagnosticSeverity.Warning);

    [Fact]
    public void Express_executions_have_no_such_history() =>
        RuleCheck.ShouldNotFind(AslText.State(MapOver(6_300), Jsonata), "WFB3016", StateMachineType.Express);

    [Fact]
    public void It_is_not_certain_that_a_state_machine_of_which_nobody_says_the_type_is_standard() =>
        AslText.Problems(AslText.State(MapOver(6_300), Jsonata), options: new() { MinimumSeverity = DiagnosticSeverity.Hint })
            .Should().ContainSingle(finding => finding.Code == "WFB3016")
            .Which.Severity.Should().Be(DiagnosticSeverity.Hint);

    [Fact]
    public void Retries_count_for_the_longest_way_only()
    {
        var json = AslText.State("""
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true,
            "Retry": [ { "ErrorEquals": [ "States.ALL" ], "MaxAttempts": 10000, "MaxDelaySeconds": 2 } ]
            """);

        var finding = RuleCheck.ShouldFind(json, "WFB3017", "", DiagnosticSeverity.Hint);

        finding.Message.Should().StartWith("The longest way through has 30,007 events with all retries, ");
    }

    [Fact]
    public void A_way_round_the_items_makes_it_a_hint() => RuleCheck.ShouldFind(
        $$"""
        { {{Jsonata}} "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Condition": "{% $states.input.x %}", "Next": "S" } ], "Default": "Z" },
            "S": { {{MapOver(6_300)}} }, "Z": { "Type": "Succeed" } } }
        """,
        "WFB3017",
        "",
        DiagnosticSeverity.Hint);

    [Fact]
    public void A_number_of_items_that_is_not_known_is_left_alone()
    {
        var json = AslText.State("""
            "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
            """);

        RuleCheck.ShouldNotFind(json, "WFB3016");
        RuleCheck.ShouldNotFind(json, "WFB3017");
    }

    [Fact]
    public void Items_of_a_range_count_too() => RuleCheck.ShouldFind(
        AslText.State("""
            "Type": "Map", "End": true, "Items": "{% [1..6300] %}",
            "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
            """, Jsonata),
        "WFB3016",
        "",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData(2_500, "WFB3016", DiagnosticSeverity.Warning)]
    [InlineData(1_250, "WFB3017", DiagnosticSeverity.Hint)]
    public void Rounds_of_a_counted_loop_count_too(int rounds, string code, DiagnosticSeverity severity) => RuleCheck.ShouldFind(
        $$"""
        { "StartAt": "Set", "States": {
            "Set": { "Type": "Pass", "Assign": { "i": 0 }, "Next": "Check" },
            "Check": { "Type": "Choice", "Choices": [ { "Variable": "$i", "NumericLessThan": {{rounds}}, "Next": "Work" } ], "Default": "Done" },
            "Work": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": { "JobName": "j" },
                "Retry": [ { "ErrorEquals": [ "States.ALL" ], "MaxAttempts": 3 } ], "Next": "Count" },
            "Count": { "Type": "Pass", "Assign": { "i.$": "States.MathAdd($i, 1)" }, "Next": "Check" },
            "Done": { "Type": "Succeed" } } }
        """,
        code,
        "",
        severity);

    private static string MapOver(int items, string config = "") => $$"""
        "Type": "Map", "End": true, "Items": [ {{string.Join(", ", Enumerable.Repeat("1", items))}} ],
        "ItemProcessor": { {{config}} "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
        """;
}
