namespace WorkflowBuilder.Tests.Validation.Fields;

public class EmptyFieldsRuleTests
{
    [Theory]
    [InlineData("\"Type\": \"Parallel\", \"End\": true, \"Branches\": []", "/Branches")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [], \"Default\": \"Z\"", "/Choices")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"And\": [], \"Next\": \"Z\" }]", "/Choices/0/And")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Not\": { \"Or\": [] }, \"Next\": \"Z\" }]", "/Choices/0/Not/Or")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [] }]", "/Retry/0/ErrorEquals")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"ErrorEquals\": [], \"Next\": \"Z\" }]", "/Catch/0/ErrorEquals")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": {} }", "/ItemProcessor/States")]
    public void A_list_that_must_say_something_is_not_empty(string state, string pointer)
    {
        Findings.InStates($$"""
            "A": { {{state}} }, "Z": { "Type": "Succeed" }
            """).Should().Contain($"WFB1107 /States/A{pointer}").And.OnlyContain(finding => finding.StartsWith("WFB1107", StringComparison.Ordinal) || finding == "WFB2002 /States/Z");
    }

    [Fact]
    public void A_definition_without_states_is_one_finding()
    {
        Findings.In("""{ "StartAt": "A", "States": {} }""").Should().Equal("WFB1107 /States");
    }

    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [], \"Catch\": [], \"Parameters\": {}, \"Comment\": \"\"")]
    [InlineData("\"Type\": \"Fail\", \"Error\": \"\", \"Cause\": \"\"")]
    public void What_may_be_empty_is_accepted(string state)
    {
        Findings.InState(state).Should().BeEmpty();
    }
}
