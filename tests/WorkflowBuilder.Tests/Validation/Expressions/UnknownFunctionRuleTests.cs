namespace WorkflowBuilder.Tests.Validation.Expressions;

public class UnknownFunctionRuleTests
{
    private const string Code = "WFB1450";

    [Theory]
    [InlineData("$frobnicate(1)", "Define it in the expression, or use another one.")]
    [InlineData("$eval('1')", "Step Functions leaves it out of JSONata; $parse reads JSON from a text.")]
    [InlineData("$uppercas('a')", "Perhaps it should be \"$uppercase\".")]
    [InlineData("[1] ~> $summ()", "Perhaps it should be \"$sum\".")]
    public void A_function_that_does_not_exist_is_found(string expression, string cure) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Warning).Message.Should().EndWith(cure);

    [Theory]
    [InlineData("$states.input.a ? $frobnicate() : 1")]
    [InlineData("$states.input.a and $frobnicate()")]
    [InlineData("$map($states.input.a, function($x) { $frobnicate($x) })")]
    [InlineData("$states.input.a[$frobnicate()]")]
    [InlineData("$states.input.a.{ 'b': $frobnicate() }")]
    public void A_function_that_may_never_be_called_is_a_hint(string expression) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Hint)
            .Message.Should().Contain("fails when it gets there");

    [Theory]
    [InlineData("{ 'a': 1 + $frobnicate() }")]
    [InlineData("$frobnicate() ? 1 : 2")]
    [InlineData("$string($frobnicate()).length")]
    public void A_function_that_is_called_in_any_case_is_found(string expression) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("$uppercase('a')")]
    [InlineData("$hash('a', 'MD5')")]
    [InlineData("($f := function($x) { $x }; $f(1))")]
    [InlineData("$map([1], function($f) { $f })")]
    public void A_function_that_exists_is_left_alone(string expression) => RuleCheck.ShouldNotFind(ExpressionText.Output(expression), Code);
}
