namespace WorkflowBuilder.Tests.Validation.Transitions;

public class ReachabilityRuleTests
{
    private const string Missing = "MISSING_TRANSITION_TARGET";

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"End\": true")]
    [InlineData("\"Type\": \"Pass\", \"Next\": \"X\"")]
    public void A_state_that_nothing_else_leads_to_is_refused(string fields) => RuleCheck.ShouldRefuse(
        $$"""{ "StartAt": "A", "States": { "A": { "Type": "Succeed" }, "X": { {{fields}} } } }""", "WFB2002", "/States/X", Missing);

    [Fact]
    public void States_that_lead_to_one_another_only_are_refused()
    {
        var problems = AslText.Errors("""
            {
              "StartAt": "A",
              "States": { "A": { "Type": "Succeed" }, "X": { "Type": "Pass", "Next": "Y" }, "Y": { "Type": "Pass", "Next": "X" } }
            }
            """);

        problems.Select(problem => (problem.Code, problem.Pointer)).Should().Equal(("WFB2002", "/States/X"), ("WFB2002", "/States/Y"));
    }

    [Fact]
    public void A_terminal_state_that_is_not_reached_is_refused() => RuleCheck.ShouldRefuse("""
        {
          "StartAt": "A",
          "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" }, "C": { "Type": "Succeed" } }
        }
        """, "WFB2002", "/States/C", Missing);

    [Fact]
    public void A_state_inside_a_Map_must_be_reached() => RuleCheck.ShouldRefuse(
        AslText.State("""
            "Type": "Map", "End": true,
            "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" }, "Ghost": { "Type": "Succeed" } } }
            """),
        "WFB2002",
        "/States/S/ItemProcessor/States/Ghost",
        Missing);

    [Theory]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "Z" } ] """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "S" } ], "Default": "Z" """)]
    [InlineData(""" "Type": "Task", "Resource": "${Function}", "Catch": [ { "ErrorEquals": [ "E" ], "Next": "Z" } ], "End": true """)]
    public void Rules_defaults_and_catchers_reach_states(string fields) => RuleCheck.ShouldAccept(AslText.StateBeforeZ(fields));

    [Theory]
    [InlineData(""" "Type": "${Type}" """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "${Next}" } ] """)]
    public void What_may_lead_anywhere_is_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.StateBeforeZ(fields));

    [Fact]
    public void Hundred_thousand_states_in_a_row_are_walked()
    {
        const int Count = 100_000;
        var states = string.Join(',', Enumerable.Range(0, Count).Select(number => $$"""
            "S{{number}}":{ "Type": "Pass", "Next": "S{{number + 1}}" }
            """));

        var problems = AslText.Errors($$"""{ "StartAt": "S0", "States": { {{states}}, "S{{Count}}": { "Type": "Succeed" } } }""");

        problems.Should().NotContain(problem => problem.Code == "WFB2002");
    }
}
