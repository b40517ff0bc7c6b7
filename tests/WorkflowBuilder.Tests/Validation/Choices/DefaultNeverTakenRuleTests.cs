namespace WorkflowBuilder.Tests.Validation;

public class DefaultNeverTakenRuleTests
{
    [Theory]
    [InlineData("""{ "Variable": "$.x", "IsPresent": true }""", """{ "Variable": "$.x", "IsPresent": false }""")]
    [InlineData("""{ "Variable": "$.x", "StringEquals": "a" }""", """{ "Not": { "Variable": "$.x", "StringEquals": "a" } }""")]
    [InlineData("""{ "Variable": "$.x", "IsNull": true }""", """{ "Variable": "$.x", "IsNull": false }""")]
    [InlineData("""{ "Variable": "$.x", "StringEqualsPath": "$.y" }""", """{ "Not": { "Variable": "$.x", "StringEqualsPath": "$.y" } }""")]
    public void A_Default_after_rules_that_take_all_cases_is_found(string first, string second) =>
        CodeFindings.InRules("WFB3203", first, second).Should().Equal("Warning /Default");

    [Theory]
    [InlineData("""{ "Variable": "$.x", "BooleanEquals": true }""", """{ "Variable": "$.x", "BooleanEquals": false }""")]
    [InlineData("""{ "Variable": "$.x", "NumericLessThan": 5 }""", """{ "Variable": "$.x", "NumericGreaterThanEquals": 5 }""")]
    public void Values_of_another_type_are_left_for_Default(string first, string second) =>
        CodeFindings.InRules("WFB3203", first, second).Should().BeEmpty();

    [Theory]
    [InlineData("$n > 5", "$n <= 5")]
    [InlineData("$states.input.ok", "$not($states.input.ok)")]
    [InlineData("$exists($x)", "$not($exists($x))")]
    [InlineData("false", "true")]
    public void A_Default_after_expressions_that_take_all_cases_is_found(string first, string second) =>
        CodeFindings.InExpressions("WFB3203", first, second).Should().Equal("Warning /Default");

    [Theory]
    [InlineData("$x = 1", "$x != 1")]
    [InlineData("$ok = true", "$ok = false")]
    [InlineData("$not($x) or $y = 1", "$x or $z = 1")]
    public void What_is_not_there_is_left_for_Default(string first, string second) =>
        CodeFindings.InExpressions("WFB3203", first, second).Should().BeEmpty();
}
