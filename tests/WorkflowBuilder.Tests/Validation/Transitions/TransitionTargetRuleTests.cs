namespace WorkflowBuilder.Tests.Validation.Transitions;

public class TransitionTargetRuleTests
{
    [Theory]
    [InlineData("\"Type\": \"Pass\", \"Next\": \"Ghost\"", "/Next")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"Z\" }], \"Default\": \"Ghost\"", "/Default")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"Ghost\" }], \"Default\": \"Z\"", "/Choices/0/Next")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"Next\": \"Z\", \"Catch\": [{ \"ErrorEquals\": [\"X\"], \"Next\": \"Ghost\" }]", "/Catch/0/Next")]
    public void Each_field_that_leads_to_a_state_names_one(string state, string field)
    {
        Findings.InStates($$"""
            "A": { {{state}} }, "Z": { "Type": "Succeed" }
            """).Should().Contain($"WFB2001 /States/A{field}");
    }

    [Fact]
    public void A_StartAt_that_leads_nowhere_leaves_every_state_unreachable()
    {
        Findings.In("""{ "StartAt": "Nope", "States": { "A": { "Type": "Succeed" } } }""").Should().Equal("WFB2001 /StartAt", "WFB2002 /States/A");
    }

    [Theory]
    [InlineData("\"Type\": \"Parallel\", \"Next\": \"B\", \"Branches\": [{ \"StartAt\": \"B\", \"States\": { \"B\": { \"Type\": \"Succeed\" } } }]", "/States/A/Branches/0/States/B")]
    [InlineData("\"Type\": \"Parallel\", \"Next\": \"Z\", \"Branches\": [{ \"StartAt\": \"Z\", \"States\": { \"B\": { \"Type\": \"Succeed\" } } }]", "/States/Z")]
    [InlineData("\"Type\": \"Map\", \"Next\": \"Z\", \"ItemProcessor\": { \"StartAt\": \"B\", \"States\": { \"B\": { \"Type\": \"Pass\", \"Next\": \"Z\" } } }", "/States/Z")]
    public void A_state_of_another_scope_is_named_in_the_message(string state, string elsewhere)
    {
        var findings = Findings.All($$"""{ "StartAt": "A", "States": { "A": { {{state}} }, "Z": { "Type": "Succeed" } } }""");

        findings.Should().ContainSingle(finding => finding.Code == "WFB2001").Which.Message.Should().Contain($"at {elsewhere}, but");
    }

    [Theory]
    [InlineData("Process order", "Did you mean \"Process Order\"?")]
    [InlineData("ProcessOrder", "Did you mean \"Process Order\"?")]
    [InlineData("Proces Ordre", "Add the state")]
    [InlineData("Proccess Order", "Did you mean \"Process Order\"?")]
    [InlineData("Shipping", "Add the state")]
    public void A_name_that_is_near_is_suggested(string next, string cure)
    {
        var findings = Findings.All($$"""
            { "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "{{next}}" }, "Process Order": { "Type": "Succeed" } } }
            """);

        findings.Should().ContainSingle(finding => finding.Code == "WFB2001").Which.Message.Should().Contain(cure);
    }

    [Fact]
    public void A_placeholder_is_not_looked_for()
    {
        Findings.InState("\"Type\": \"Pass\", \"Next\": \"${Next}\"").Should().NotContain("WFB2001 /States/A/Next");
    }

    [Fact]
    public void Data_that_looks_like_a_transition_is_data()
    {
        Findings.InState("""
            "Type": "Pass", "End": true, "Result": { "Next": "elsewhere", "Default": "x", "StartAt": "y", "States": { "a": { "Next": "b" } } }
            """).Should().BeEmpty();
    }
}
