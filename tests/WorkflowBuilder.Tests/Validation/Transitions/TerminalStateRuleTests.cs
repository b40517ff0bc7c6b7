namespace WorkflowBuilder.Tests.Validation.Transitions;

public class TerminalStateRuleTests
{
    [Fact]
    public void A_machine_that_never_ends_is_refused()
    {
        var findings = Findings.All("""
            { "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" } } }
            """);

        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "WFB2003", Pointer = "", AwsCode = "MISSING_END_STATE" });
    }

    [Theory]
    [InlineData("\"Type\": \"Succeed\"")]
    [InlineData("\"Type\": \"Fail\"")]
    [InlineData("\"Type\": \"Pass\", \"End\": true")]
    public void One_terminal_state_is_enough(string terminal)
    {
        Findings.InStates($$"""
            "A": { "Type": "Choice", "Choices": [{ "Variable": "$.a", "IsNull": true, "Next": "A" }], "Default": "Z" }, "Z": { {{terminal}} }
            """).Should().BeEmpty();
    }

    [Fact]
    public void An_inner_scope_that_never_ends_is_accepted()
    {
        Findings.InState("""
            "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "B" } } }
            """).Should().BeEmpty();
    }
}
