namespace WorkflowBuilder.Tests.Validation;

/// <summary>What a placeholder stands for may be anything that makes the definition right.</summary>
public class PlaceholderTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"${Function}\", \"End\": true";

    [Theory]
    [InlineData(Task + ", \"Catch\": \"${C}\"")]
    [InlineData(Task + ", \"Catch\": [ \"${C}\" ]")]
    [InlineData(Task + ", \"Catch\": [ { \"ErrorEquals\": [ \"E\" ], \"${Next}\": \"Z\" } ]")]
    [InlineData(Task + ", \"Catch\": [ { \"${C}\": 1 } ]")]
    [InlineData(Task + ", \"${C}\": 1")]
    [InlineData(""" "Type": "Choice", "Choices": "${R}" """)]
    [InlineData(""" "Type": "Choice", "Choices": [ "${R}" ] """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "S" }, "${More}" ], "Default": "S" """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "${R}": 1 } ] """)]
    public void What_stands_for_catchers_and_rules_may_lead_to_any_state(string fields) => RuleCheck.ShouldAccept(AslText.StateBeforeZ(fields));

    [Theory]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "Z" }, "${More}" ], "Default": "S" """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "S" }, "${More}" ], "Default": "S" """)]
    public void What_stands_for_rules_may_end_a_loop(string fields) =>
        AslText.ProblemsAndHints(AslText.StateBeforeZ(fields), StateMachineType.Standard)
            .Select(finding => finding.Code).Should().NotContain(["WFB3001", "WFB3002", "WFB3003"]);

    [Theory]
    [InlineData("\"End\": \"${E}\"")]
    [InlineData("\"End\": \"${E}\", \"Next\": \"S\"")]
    [InlineData("\"End\": \"${E}\", \"Next\": \"${N}\"")]
    public void What_stands_for_the_end_may_be_true_or_false(string fields) => RuleCheck.ShouldAccept(AslText.State($"\"Type\": \"Pass\", {fields}"));

    [Theory]
    [InlineData(""" "Type": "Pass", "${Next}": "Z" """)]
    [InlineData(""" "Type": "Wait", "${Seconds}": 5, "Next": "Z" """)]
    [InlineData(""" "${Type}": "Pass", "Next": "Z" """)]
    [InlineData(""" "Type": "Task", "${Resource}": "r", "Next": "Z" """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.a", "${Op}": 1, "Next": "Z" } ] """)]
    [InlineData(""" "Type": "Choice", "Choices": [ { "${Variable}": "$.a", "IsNull": true, "Next": "Z" } ] """)]
    public void What_stands_for_a_name_may_be_what_is_missing(string fields) => RuleCheck.ShouldAccept(AslText.StateBeforeZ(fields));

    [Fact]
    public void What_stands_for_the_name_of_a_state_may_be_the_one_that_is_meant() => RuleCheck.ShouldAccept("""
        { "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "${B}": { "Type": "Pass", "Next": "C" }, "C": { "Type": "Succeed" } } }
        """);

    [Fact]
    public void A_name_with_a_dollar_is_no_placeholder() =>
        RuleCheck.ShouldRefuse(AslText.StateBeforeZ(""" "Type": "Pass", "$Next": "Z", "Next": "Z" """), "WFB1101", "/States/S/$Next");
}
