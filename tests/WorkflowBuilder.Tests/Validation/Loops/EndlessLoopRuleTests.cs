namespace WorkflowBuilder.Tests.Validation.Loops;

public class EndlessLoopRuleTests
{
    private const string Code = "WFB3001";
    private const string Loop = """
        { "StartAt": "L", "States": { "L": { "Type": "Wait", "Seconds": 1, "Next": "M" }, "M": { "Type": "Pass", "Next": "L" } } }
        """;

    [Fact]
    public void A_loop_that_nothing_leads_out_of_is_found()
    {
        var finding = RuleCheck.ShouldFind(
            """
            { "StartAt": "C", "States": {
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "Z" },
                "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Wait", "Seconds": 1, "Next": "A" }, "Z": { "Type": "Succeed" } } }
            """,
            Code,
            "/States/A",
            DiagnosticSeverity.Warning);

        finding.Message.Should().StartWith("No way leads out of the loop of \"A\", \"B\": ");
    }

    [Fact]
    public void A_state_that_leads_to_itself_is_a_loop() => RuleCheck.ShouldFind(
        """
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "Z" },
            "A": { "Type": "Pass", "Next": "A" }, "Z": { "Type": "Succeed" } } }
        """,
        Code,
        "/States/A",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("\"Type\": \"Parallel\", \"Branches\": [ {0}, { \"StartAt\": \"F\", \"States\": { \"F\": { \"Type\": \"Fail\" } } } ]", "Branches/0")]
    [InlineData("\"Type\": \"Map\", \"ItemProcessor\": {0}", "ItemProcessor")]
    public void A_loop_in_a_branch_or_item_processor_is_found(string state, string place) => RuleCheck.ShouldFind(
        AslText.State($"{state.Replace("{0}", Loop, StringComparison.Ordinal)}, \"End\": true"),
        Code,
        $"/States/S/{place}/States/L",
        DiagnosticSeverity.Warning);

    [Fact]
    public void A_branch_that_another_one_ends_by_an_error_that_is_caught_may_loop() => RuleCheck.ShouldNotFind(
        AslText.StateBeforeZ($$"""
            "Type": "Parallel", "Branches": [ {{Loop}}, { "StartAt": "F", "States": { "F": { "Type": "Fail" } } } ],
            "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Z" } ], "End": true
            """),
        Code);

    [Fact]
    public void A_child_execution_is_not_ended_by_what_its_parent_catches() => RuleCheck.ShouldFind(
        AslText.StateBeforeZ($$"""
            "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, {{Loop.TrimStart()[1..]}},
            "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Z" } ], "End": true
            """),
        Code,
        "/States/S/ItemProcessor/States/L",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": { \"FunctionName\": \"f\" }, " +
        "\"Catch\": [ { \"ErrorEquals\": [ \"Done\" ], \"Next\": \"Z\" } ], \"Next\": \"S\"")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"$.x\", \"IsPresent\": true, \"Next\": \"S\" } ], \"Default\": \"Z\"")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": { \"FunctionName\": \"f\" }, " +
        "\"Catch\": [ { \"ErrorEquals\": [ \"Again\" ], \"Next\": \"S\" } ], \"Next\": \"Z\"")]
    public void A_loop_with_a_way_out_is_left_alone(string state) => RuleCheck.ShouldNotFind(AslText.StateBeforeZ(state), Code);

    [Theory]
    [InlineData("${Next}")]
    [InlineData("A-${Suffix}")]
    public void A_placeholder_may_lead_anywhere(string next)
    {
        var findings = AslText.ProblemsAndHints($$"""
            { "StartAt": "C", "States": {
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "{{next}}" },
                "A": { "Type": "Pass", "Next": "A" }, "Z": { "Type": "Succeed" } } }
            """);

        findings.Should().NotContain(finding => finding.Code == Code);
    }

    [Fact]
    public void A_definition_that_never_ends_is_refused_and_that_is_enough()
    {
        var findings = AslText.Problems("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "A" } } }""");

        findings.Select(finding => finding.Code).Should().Equal("WFB2003");
    }

    [Fact]
    public void States_that_are_not_reached_are_refused_and_that_is_enough()
    {
        var findings = AslText.Problems("""
            { "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "A" }, "Z": { "Type": "Succeed" } } }
            """);

        findings.Select(finding => finding.Code).Should().Equal("WFB2002");
    }

    [Fact]
    public void A_long_loop_takes_no_more_stack_than_a_short_one()
    {
        var states = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $$""" "S{{i}}": { "Type": "Pass", "Next": "S{{(i + 1) % 20_000}}" } """));

        var findings = AslText.Problems($$"""
            { "StartAt": "C", "States": {
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "S0" } ], "Default": "Z" },
                {{states}}, "Z": { "Type": "Succeed" } } }
            """);

        findings.Should().ContainSingle().Which.Message.Should().Contain("\"S0\", \"S1\", \"S2\" and 19997 more");
    }
}
