namespace WorkflowBuilder.Tests.Validation.Fields;

public class ChoiceRuleFieldsRuleTests
{
    [Theory]
    [InlineData(""" "Variable": "$.a", "StringEquals": "x", "NumericEquals": 1 """, "WFB1105", "")]
    [InlineData(""" "Variable": "$.a", "IsNull": true, "Not": { "Variable": "$.a", "IsNull": true } """, "WFB1105", "")]
    [InlineData(""" "And": [ { "Variable": "$.a", "IsNull": true } ], "Or": [ { "Variable": "$.a", "IsNull": true } ] """, "WFB1105", "")]
    [InlineData(""" "Not": { "Variable": "$.a", "IsNull": true }, "IsNull": true """, "WFB1105", "")]
    [InlineData("", "WFB1106", "")]
    [InlineData(""" "IsNull": true """, "WFB1106", "")]
    [InlineData(""" "Variable": "$.a" """, "WFB1103", "")]
    [InlineData(""" "And": [ { "Variable": "$.a" } ] """, "WFB1103", "/And/0")]
    [InlineData(""" "Not": { "Or": [ { "Variable": "$.a", "IsNull": true }, {} ] } """, "WFB1106", "/Not/Or/1")]
    public void A_rule_without_exactly_one_condition_is_refused(string condition, string code, string pointer) =>
        RuleCheck.ShouldRefuse(Choice(condition), code, $"/States/S/Choices/0{pointer}");

    [Theory]
    [InlineData(""" "Variable": "$.a", "StringEquals": "x" """)]
    [InlineData(""" "Variable": "$.a", "StringMatches": "x*" """)]
    [InlineData(""" "Variable": "$.a", "IsPresent": false """)]
    [InlineData(""" "Variable": "$.a", "TimestampLessThanEqualsPath": "$.b" """)]
    [InlineData(""" "Variable": "$.a", "NumericGreaterThan": 5, "Comment": "A rule", "Assign": { "x": 1 } """)]
    [InlineData(""" "And": [ { "Variable": "$.a", "IsNull": true }, { "Not": { "Variable": "$.b", "BooleanEquals": true } } ] """)]
    public void A_rule_with_one_condition_is_left_alone(string condition) => RuleCheck.ShouldAccept(Choice(condition));

    [Fact]
    public void An_expression_is_a_condition() => RuleCheck.ShouldAccept(AslText.StateBeforeZ(
        """ "Type": "Choice", "Choices": [ { "Condition": "{% $states.input.a %}", "Next": "Z" } ] """, "\"QueryLanguage\": \"JSONata\","));

    private static string Choice(string condition)
    {
        var comma = condition.Length > 0 ? "," : "";
        return AslText.StateBeforeZ($"\"Type\": \"Choice\", \"Choices\": [ {{ {condition}{comma} \"Next\": \"Z\" }} ]");
    }
}
