namespace WorkflowBuilder.Tests.Validation.Transitions;

public class UniqueNamesRuleTests
{
    [Theory]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Succeed\" } } }", "/States/A/ItemProcessor/States/A", "/States/A")]
    [InlineData("\"Type\": \"Parallel\", \"End\": true, \"Branches\": [{ \"StartAt\": \"X\", \"States\": { \"X\": { \"Type\": \"Succeed\" } } }, { \"StartAt\": \"X\", \"States\": { \"X\": { \"Type\": \"Succeed\" } } }]", "/States/A/Branches/1/States/X", "/States/A/Branches/0/States/X")]
    public void A_name_stands_once_in_all_scopes(string state, string pointer, string first)
    {
        var findings = Findings.All($$"""{ "StartAt": "A", "States": { "A": { {{state}} } } }""");

        var duplicate = findings.Should().ContainSingle().Subject;
        duplicate.Should().BeEquivalentTo(new { Code = "WFB2004", Pointer = pointer, AwsCode = "DUPLICATE_STATE_NAME" });
        duplicate.Message.Should().Contain($"at {first} and again at {pointer}");
    }

    [Fact]
    public void Names_that_differ_in_case_are_different()
    {
        Findings.InState("""
            "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "a", "States": { "a": { "Type": "Succeed" } } }
            """).Should().BeEmpty();
    }

    [Fact]
    public void A_state_may_be_called_like_a_field()
    {
        Findings.In("""
            { "StartAt": "Iterator", "States": {
              "Iterator": { "Type": "Pass", "Next": "Branches" }, "Branches": { "Type": "Pass", "Next": "States" }, "States": { "Type": "Succeed" } } }
            """).Should().BeEmpty();
    }
}
