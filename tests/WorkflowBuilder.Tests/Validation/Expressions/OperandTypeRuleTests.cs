namespace WorkflowBuilder.Tests.Validation.Expressions;

public class OperandTypeRuleTests
{
    private const string Code = "WFB1453";

    [Theory]
    [InlineData("'a' / 2")]
    [InlineData("$states.input.a + 'b'")]
    [InlineData("1 - true")]
    [InlineData("null * 2")]
    [InlineData("-'a'")]
    [InlineData("['a'..3]")]
    [InlineData("'a' < 5")]
    [InlineData("$states.input.a < true")]
    [InlineData("('a' & 'b') + 1")]
    public void An_operand_of_the_wrong_type_is_found(string expression) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Warning);

    [Fact]
    public void An_operand_in_a_branch_that_may_not_be_taken_is_a_hint() =>
        RuleCheck.ShouldFind(ExpressionText.Output("$states.input.a ? 'a' / 2 : 1"), Code, "/States/S/Output", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("1 / 2")]
    [InlineData("$states.input.a + $states.input.b")]
    [InlineData("'a' & 5")]
    [InlineData("'a' = 5")]
    [InlineData("'a' < 'b'")]
    [InlineData("5 in [5]")]
    [InlineData("$number('5') + 1")]
    public void What_may_fit_is_left_alone(string expression) => RuleCheck.ShouldNotFind(ExpressionText.Output(expression), Code);
}
