namespace WorkflowBuilder.Tests.Validation.Fields;

public class QueryLanguageRuleTests
{
    private const string JsonataMachine = "\"QueryLanguage\": \"JSONata\",";

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"Output\": {}", "Output")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Arguments\": {}", "Arguments")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"Items\": [1], \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }", "Items")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"ErrorEquals\": [\"X\"], \"Output\": {}, \"Next\": \"A\" }]", "Catch/0/Output")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Condition\": true, \"Next\": \"A\" }]", "Choices/0/Condition")]
    public void A_JSONPath_state_has_no_field_of_JSONata(string state, string field)
    {
        Findings.InState(state).Where(IsLanguage).Should().Equal($"WFB1109 /States/A/{field}");
    }

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"InputPath\": \"$\"", "InputPath")]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"Result\": 1", "Result")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Parameters\": {}", "Parameters")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSecondsPath\": \"$.a\"", "TimeoutSecondsPath")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"ErrorEquals\": [\"X\"], \"ResultPath\": \"$\", \"Next\": \"A\" }]", "Catch/0/ResultPath")]
    [InlineData("\"Type\": \"Fail\", \"ErrorPath\": \"$.e\"", "ErrorPath")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [{ \"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"A\" }]", "Choices/0/Variable")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemReader\": { \"Resource\": \"r\", \"Parameters\": {} }, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }", "ItemReader/Parameters")]
    public void A_JSONata_state_has_no_field_of_JSONPath(string state, string field)
    {
        Findings.InState(state, JsonataMachine).Where(IsLanguage).Should().Equal($"WFB1109 /States/A/{field}");
    }

    [Fact]
    public void A_Map_does_not_pass_its_language_on()
    {
        Findings.InState("""
            "Type": "Map", "QueryLanguage": "JSONata", "Items": [1], "End": true,
            "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "Output": 1, "End": true } } }
            """).Should().Equal("WFB1109 /States/A/ItemProcessor/States/I/Output");
    }

    [Fact]
    public void The_language_of_the_machine_reaches_all_states()
    {
        Findings.InState("""
            "Type": "Map", "Items": [1], "End": true,
            "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "Output": 1, "End": true } } }
            """, JsonataMachine).Should().BeEmpty();
    }

    [Fact]
    public void A_JSONata_machine_has_no_JSONPath_state_and_says_so_once()
    {
        Findings.InState("""
            "Type": "Pass", "QueryLanguage": "JSONPath", "Output": 1, "InputPath": "$", "End": true
            """, JsonataMachine).Should().Equal("WFB1110 /States/A");
    }

    [Theory]
    [InlineData("\"QueryLanguage\": \"jsonata\", ", "", "WFB1111 /QueryLanguage")]
    [InlineData("", "\"QueryLanguage\": \"JSONPATH\", ", "WFB1111 /States/A/QueryLanguage")]
    [InlineData("\"QueryLanguage\": 5, ", "", "WFB1102 /QueryLanguage")]
    public void There_are_two_languages(string machine, string state, string finding)
    {
        Findings.InState($$"""
            {{state}} "Type": "Pass", "End": true
            """, machine).Should().Equal(finding);
    }

    [Theory]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% 1 %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONPath\", \"InputPath\": \"$.a\"")]
    [InlineData("\"Assign\": { \"v.$\": \"$.a\" }")]
    public void A_state_may_choose_JSONata_and_repeat_JSONPath(string fields)
    {
        Findings.InState($$"""
            "Type": "Pass", "End": true, {{fields}}
            """).Should().BeEmpty();
    }

    private static bool IsLanguage(string finding) => finding.StartsWith("WFB1109", StringComparison.Ordinal);
}
