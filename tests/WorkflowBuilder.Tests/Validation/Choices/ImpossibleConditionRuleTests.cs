namespace WorkflowBuilder.Tests.Validation;

public class ImpossibleConditionRuleTests
{
    [Theory]
    [InlineData("""{ "And": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.x", "StringEquals": "b" } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "NumericGreaterThan": 5 }, { "Variable": "$.x", "NumericLessThan": 3 } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "IsPresent": false }, { "Variable": "$.x", "StringEquals": "a" } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "IsNumeric": true }, { "Variable": "$.x", "StringEquals": "a" } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "IsString": false }, { "Variable": "$.x", "IsTimestamp": true } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "StringMatches": "a*b" }, { "Not": { "Variable": "$.x", "StringMatches": "a*b" } } ] }""")]
    [InlineData("""{ "Not": { "Or": [ { "Variable": "$.x", "IsPresent": true }, { "Variable": "$.x", "IsPresent": false } ] } }""")]
    [InlineData("""{ "Variable": "$$.Execution.Name", "NumericEquals": 1 }""")]
    [InlineData("""{ "Variable": "$$.State.RetryCount", "StringEquals": "1" }""")]
    public void A_condition_that_no_value_meets_is_found(string condition) =>
        CodeFindings.InRules("WFB3202", condition).Should().Equal("Warning /Choices/0");

    [Fact]
    public void A_part_that_no_value_meets_is_found() => CodeFindings.InRules("WFB3202", """
        { "Or": [
          { "Variable": "$.y", "IsNull": true },
          { "And": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.x", "StringEquals": "b" } ] } ] }
        """).Should().Equal("Warning /Choices/0/Or/1");

    [Theory]
    [InlineData("$states.input.x = 'a' and $states.input.x = 'b'")]
    [InlineData("$states.input.x = 'a' and $states.input.x != 'a'")]
    [InlineData("$n > 5 and $n < 3")]
    [InlineData("$not($exists($n)) and $n = 1")]
    public void An_expression_that_no_value_meets_is_found(string expression) =>
        CodeFindings.InExpressions("WFB3202", expression).Should().Equal("Warning /Choices/0");

    [Theory]
    [InlineData("""{ "And": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.y", "StringEquals": "b" } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "NumericGreaterThanEquals": 5 }, { "Variable": "$.x", "NumericLessThanEquals": 5 } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "StringEquals": "${A}" }, { "Variable": "$.x", "StringEquals": "b" } ] }""")]
    [InlineData("""{ "And": [ { "Variable": "$.x", "StringMatches": "a*" }, { "Variable": "$.x", "StringMatches": "*b" } ] }""")]
    [InlineData("""{ "Variable": "$$.Execution.Name", "StringMatches": "test-*" }""")]
    [InlineData("""{ "Variable": "$$.State.EnteredTime", "TimestampGreaterThan": "2024-01-01T00:00:00Z" }""")]
    public void A_condition_that_may_hold_is_left_alone(string condition) => CodeFindings.InRules("WFB3202", condition).Should().BeEmpty();

    [Theory]
    [InlineData("false")]
    [InlineData("$x = 'a' or $x = 'b'")]
    [InlineData("$x = 1 and $y = 2")]
    [InlineData("$x[0] = 1 and $x[1] = 2")]
    public void An_expression_that_may_hold_or_is_switched_off_is_left_alone(string expression) =>
        CodeFindings.InExpressions("WFB3202", expression).Should().BeEmpty();
}
