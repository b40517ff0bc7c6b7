namespace WorkflowBuilder.Tests.Validation.Transitions;

public class ReachabilityRuleTests
{
    [Theory]
    [InlineData("\"X\": { \"Type\": \"Succeed\" }", "/States/X")]
    [InlineData("\"X\": { \"Type\": \"Pass\", \"Next\": \"X\" }", "/States/X")]
    [InlineData("\"X\": { \"Type\": \"Pass\", \"Next\": \"Y\" }, \"Y\": { \"Type\": \"Pass\", \"Next\": \"X\" }", "/States/X /States/Y")]
    [InlineData("\"X\": { \"Type\": \"Pass\", \"Next\": \"A\" }", "/States/X")]
    public void A_state_that_no_path_leads_to_is_reported(string others, string pointers)
    {
        Findings.InStates($$"""
            "A": { "Type": "Pass", "End": true }, {{others}}
            """).Should().Equal(pointers.Split(' ').Select(pointer => $"WFB2002 {pointer}"));
    }

    [Fact]
    public void Inner_scopes_are_walked_from_their_own_start()
    {
        Findings.InState("""
            "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" }, "Ghost": { "Type": "Succeed" } } }
            """).Should().Equal("WFB2002 /States/A/ItemProcessor/States/Ghost");
    }

    [Theory]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"Z\" }]")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"A\" }], \"Default\": \"Z\"")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"ErrorEquals\": [\"X\"], \"Next\": \"Z\" }]")]
    public void Every_kind_of_transition_leads_on(string state)
    {
        Findings.InStates($$"""
            "A": { {{state}} }, "Z": { "Type": "Succeed" }
            """).Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_understood_may_lead_anywhere()
    {
        Findings.InStates("""
            "A": { "Type": "Chioce", "Default": "Z" }, "Z": { "Type": "Succeed" }
            """).Should().Equal("WFB1104 /States/A/Type");
    }

    [Fact]
    public void A_missing_terminal_state_is_reported_instead()
    {
        Findings.InStates("""
            "A": { "Type": "Pass", "Next": "A" }, "X": { "Type": "Pass", "Next": "X" }
            """).Should().Equal("WFB2003");
    }
}
