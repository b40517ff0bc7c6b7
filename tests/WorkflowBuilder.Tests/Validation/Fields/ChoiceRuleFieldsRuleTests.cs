namespace WorkflowBuilder.Tests.Validation.Fields;

public class ChoiceRuleFieldsRuleTests
{
    [Theory]
    [InlineData("\"Variable\": \"$.a\", \"IsNull\": true, \"And\": [{ \"Variable\": \"$.b\", \"IsNull\": true }]", "WFB1105 /States/A/Choices/0")]
    [InlineData("\"Variable\": \"$.a\", \"StringEquals\": \"x\", \"NumericEquals\": 1", "WFB1105 /States/A/Choices/0")]
    [InlineData("\"Not\": { \"Variable\": \"$.b\", \"IsNull\": true }, \"StringEquals\": \"x\"", "WFB1105 /States/A/Choices/0")]
    [InlineData("\"Variable\": \"$.a\"", "WFB1103 /States/A/Choices/0")]
    [InlineData("\"StringEquals\": \"x\"", "WFB1106 /States/A/Choices/0")]
    [InlineData("\"Or\": [{ \"Variable\": \"$.a\" }]", "WFB1103 /States/A/Choices/0/Or/0")]
    [InlineData("\"Not\": { \"And\": [{ \"IsNull\": true }] }", "WFB1106 /States/A/Choices/0/Not/And/0")]
    [InlineData("\"Comment\": \"none\"", "WFB1106 /States/A/Choices/0")]
    public void A_rule_has_exactly_one_condition(string rule, string finding)
    {
        Check(rule).Should().Equal(finding);
    }

    [Theory]
    [InlineData("\"Variable\": \"$.a\", \"TimestampLessThanEqualsPath\": \"$.b\"")]
    [InlineData("\"Variable\": \"$.a\", \"StringMatches\": \"a*\"")]
    [InlineData("\"Or\": [{ \"Not\": { \"And\": [{ \"Variable\": \"$.x\", \"IsPresent\": true, \"Comment\": \"c\" }] } }, { \"Variable\": \"$.y\", \"IsNumeric\": true }]")]
    public void A_condition_of_any_form_is_accepted(string rule)
    {
        Check(rule).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"Condition\": \"{% true %}\"", "")]
    [InlineData("\"Condition\": true, \"Output\": {}, \"Assign\": { \"a\": 1 }", "")]
    [InlineData("\"Comment\": \"none\"", "WFB1106 /States/A/Choices/0")]
    public void A_JSONata_rule_has_a_Condition(string rule, string finding)
    {
        Check(rule, "\"QueryLanguage\": \"JSONata\", ").Should().Equal(finding.Length > 0 ? [finding] : []);
    }

    private static IEnumerable<string> Check(string rule, string fields = "") => Findings.InStates($$"""
        "A": { "Type": "Choice", "Choices": [{ "Next": "Z", {{rule}} }] }, "Z": { "Type": "Succeed" }
        """, fields);
}
