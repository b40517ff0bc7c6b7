namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class UnreadVariableRuleTests
{
    private const string Code = "WFB3112";

    [Fact]
    public void A_variable_that_nothing_reads_is_a_hint() => RuleCheck.ShouldFind(
        AslText.State("\"Type\": \"Pass\", \"Assign\": { \"v.$\": \"$.a\" }, \"End\": true"), Code, "/States/S/Assign/v.$", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("\"InputPath\": \"$v.a\"")]
    [InlineData("\"Parameters\": { \"x.$\": \"States.Format('{}', $v)\" }")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $count($v) %}\"")]
    [InlineData("\"InputPath\": \"${Path}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% ${Expression} %}\"")]
    public void What_may_be_read_is_left_alone(string fields) => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "v": 1 }, "Next": "B" }, "B": { "Type": "Pass", {{fields}}, "End": true } } }
        """,
        Code);

    [Fact]
    public void A_variable_that_has_the_name_of_a_function_is_left_alone() => RuleCheck.ShouldNotFind(
        """
        {
          "StartAt": "A",
          "QueryLanguage": "JSONata",
          "States": { "A": { "Type": "Pass", "Assign": { "count": 1 }, "Next": "B" }, "B": { "Type": "Pass", "Output": "{% $count %}", "End": true } }
        }
        """,
        Code);
}
