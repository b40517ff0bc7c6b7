namespace WorkflowBuilder.Tests.Validation.Transitions;

public class TerminalStateRuleTests
{
    private const string Loop = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" } } }""";

    [Fact]
    public void A_definition_that_never_ends_is_refused() => RuleCheck.ShouldRefuse(Loop, "WFB2003", "", "MISSING_END_STATE");

    [Fact]
    public void Only_this_is_reported_where_states_are_not_reached_either() => RuleCheck.ShouldRefuse("""
        { "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "A" }, "X": { "Type": "Pass", "Next": "X" } } }
        """, "WFB2003", "", "MISSING_END_STATE");

    [Fact]
    public void A_transition_to_nowhere_is_reported_too()
    {
        var problems = AslText.Problems("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "Ghost" } } }""");

        problems.Select(problem => problem.Code).Should().Equal("WFB2003", "WFB2001");
    }

    [Fact]
    public void A_Choice_does_not_end_the_workflow() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "S" } ] """), "WFB2003", "", "MISSING_END_STATE");

    [Theory]
    [InlineData("Parallel", "\"Branches\": [ {0} ]")]
    [InlineData("Map", "\"ItemProcessor\": {0}")]
    public void A_scope_inside_a_state_need_not_end(string type, string nested) => RuleCheck.ShouldNotRefuse(
        AslText.State($"\"Type\": \"{type}\", {nested.Replace("{0}", Loop, StringComparison.Ordinal)}, \"End\": true"));

    [Theory]
    [InlineData(""" "Type": "Succeed" """)]
    [InlineData(""" "Type": "Fail" """)]
    [InlineData(""" "Type": "Pass", "End": true """)]
    [InlineData(""" "Type": "Pass", "End": "${End}" """)]
    public void A_state_that_ends_the_workflow_is_enough(string fields) => RuleCheck.ShouldAccept(AslText.State(fields));
}
