namespace WorkflowBuilder.Tests.Validation.Values;

public class ComparisonOperandRuleTests
{
    [Theory]
    [InlineData("NumericEquals", "\"5\"", "WFB1102")]
    [InlineData("NumericLessThanEquals", "null", "WFB1102")]
    [InlineData("StringEquals", "5", "WFB1102")]
    [InlineData("StringMatches", "true", "WFB1102")]
    [InlineData("StringGreaterThanPath", "5", "WFB1102")]
    [InlineData("BooleanEquals", "\"true\"", "WFB1102")]
    [InlineData("BooleanEqualsPath", "true", "WFB1102")]
    [InlineData("IsPresent", "\"true\"", "WFB1102")]
    [InlineData("IsNull", "1", "WFB1102")]
    [InlineData("TimestampEquals", "5", "WFB1102")]
    [InlineData("TimestampEquals", "\"yesterday\"", "WFB1204")]
    public void An_operand_of_another_kind_is_refused(string comparison, string operand, string code) =>
        RuleCheck.ShouldRefuse(Choice($"\"Variable\": \"$.a\", \"{comparison}\": {operand}"), code, $"/States/S/Choices/0/{comparison}");

    [Fact]
    public void Conditions_in_a_rule_are_checked_too() => RuleCheck.ShouldRefuse(
        Choice(""" "Not": { "And": [ { "Variable": "$.a", "NumericEquals": "5" } ] } """), "WFB1102", "/States/S/Choices/0/Not/And/0/NumericEquals");

    [Theory]
    [InlineData("NumericEquals", "-5.5")]
    [InlineData("NumericEquals", "\"${Limit}\"")]
    [InlineData("NumericEqualsPath", "\"$.b\"")]
    [InlineData("StringEquals", "\"\"")]
    [InlineData("StringMatches", "\"*\"")]
    [InlineData("BooleanEquals", "false")]
    [InlineData("IsTimestamp", "true")]
    [InlineData("TimestampLessThan", "\"2016-03-05T21:29:29Z\"")]
    [InlineData("TimestampLessThan", "\"${Moment}\"")]
    [InlineData("TimestampLessThanPath", "\"$.b\"")]
    public void An_operand_of_the_right_kind_is_left_alone(string comparison, string operand) =>
        RuleCheck.ShouldAccept(Choice($"\"Variable\": \"$.a\", \"{comparison}\": {operand}"));

    private static string Choice(string condition) =>
        AslText.StateBeforeZ($"\"Type\": \"Choice\", \"Choices\": [ {{ {condition}, \"Next\": \"Z\" }} ]");
}
