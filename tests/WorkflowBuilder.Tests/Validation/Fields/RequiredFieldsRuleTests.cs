namespace WorkflowBuilder.Tests.Validation.Fields;

public class RequiredFieldsRuleTests
{
    [Theory]
    [InlineData("{}", "StartAt, States")]
    [InlineData("{ \"States\": { \"A\": { \"Type\": \"Succeed\" } } }", "StartAt")]
    [InlineData("{ \"StartAt\": \"A\" }", "States")]
    public void A_definition_has_StartAt_and_States(string json, string missing)
    {
        var findings = Findings.All(json);

        findings.Should().OnlyContain(finding => finding.Code == "WFB1103" && finding.AwsCode == "SCHEMA_VALIDATION_FAILED");
        findings.Select(finding => finding.Message.Split(' ')[2]).Should().Equal(missing.Split(", "));
    }

    [Theory]
    [InlineData("\"End\": true", "")]
    [InlineData("\"Type\": \"Task\", \"End\": true", "")]
    [InlineData("\"Type\": \"Choice\", \"Default\": \"A\"", "")]
    [InlineData("\"Type\": \"Parallel\", \"End\": true", "")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Variable\": \"$.a\", \"IsNull\": true }], \"Default\": \"A\"", "/Choices/0")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"MaxAttempts\": 1 }]", "/Retry/0")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"ErrorEquals\": [\"X\"] }]", "/Catch/0")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"Next\": \"A\" }]", "/Catch/0")]
    [InlineData("\"Type\": \"Parallel\", \"End\": true, \"Branches\": [{ \"States\": { \"B\": { \"Type\": \"Succeed\" } } }]", "/Branches/0")]
    [InlineData("\"Type\": \"Parallel\", \"End\": true, \"Branches\": [{ \"StartAt\": \"B\" }]", "/Branches/0")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\" }, \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }", "/ItemProcessor/ProcessorConfig")]
    public void A_part_has_what_it_cannot_do_without(string state, string pointer)
    {
        Findings.InState(state).Where(finding => finding != "WFB2003").Should().Equal($"WFB1103 /States/A{pointer}");
    }

    [Fact]
    public void A_state_has_a_type_that_exists()
    {
        Findings.InState("\"Type\": \"pass\", \"End\": true").Should().Equal("WFB1104 /States/A/Type");
    }

    [Theory]
    [InlineData("\"Type\": \"Fail\"")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }")]
    public void What_has_a_default_may_be_left_out(string state)
    {
        Findings.InState(state).Should().BeEmpty();
    }
}
