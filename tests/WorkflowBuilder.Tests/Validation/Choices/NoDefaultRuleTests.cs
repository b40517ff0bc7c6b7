namespace WorkflowBuilder.Tests.Validation;

public class NoDefaultRuleTests
{
    [Theory]
    [InlineData("""{ "Variable": "$.x", "StringEquals": "a", "Next": "Z" }""")]
    [InlineData("""{ "Variable": "$.x", "BooleanEquals": true, "Next": "Z" }""")]
    [InlineData("""{ "Variable": "$.x", "NumericLessThan": 1, "Next": "Z" }, { "Variable": "$.x", "NumericGreaterThan": 1, "Next": "Z" }""")]
    public void A_Choice_without_Default_whose_rules_leave_cases_is_found(string rules) =>
        CodeFindings.InState("WFB3204", $$""" "Type": "Choice", "Choices": [ {{rules}} ] """).Should().Equal("Hint ");

    [Theory]
    [InlineData("""{ "Variable": "$.x", "BooleanEquals": true, "Next": "Z" }, { "Variable": "$.x", "BooleanEquals": false, "Next": "Z" }""")]
    [InlineData("""{ "Variable": "$.x", "NumericLessThan": 1, "Next": "Z" }, { "Variable": "$.x", "NumericGreaterThanEquals": 1, "Next": "Z" }""")]
    [InlineData("""{ "Variable": "$.x", "IsPresent": true, "Next": "Z" }, { "Variable": "$.x", "IsPresent": false, "Next": "Z" }""")]
    [InlineData("""{ "Variable": "$.x", "IsPresent": true, "Next": "Z" } ], "Default": "Z", "Comment": [ """)]
    public void A_Choice_with_Default_or_with_rules_for_all_values_of_a_type_is_left_alone(string rules) =>
        AslText.ProblemsAndHints(AslText.StateBeforeZ($$""" "Type": "Choice", "Choices": [ {{rules}} ] """))
            .Should().NotContain(finding => finding.Code == "WFB3204");
}
