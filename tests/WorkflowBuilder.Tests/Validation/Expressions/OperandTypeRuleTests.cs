namespace WorkflowBuilder.Tests.Validation.Expressions;

public class OperandTypeRuleTests
{
    private const string Code = "WFB1453";

    [Fact]
    public void The_place_is_that_of_the_operator()
    {
        var json = ExpressionText.Output("1 + ($states.input.a - 'b')");

        var place = AslText.Problems(json, "a.json").Should().ContainSingle().Which;

        json[(place.Location!.Value.Column - 1)..(place.End!.Value.Column - 1)].Should().Be("-");
    }

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
    [InlineData("$now() - 5")]
    [InlineData("$uuid() * 2")]
    [InlineData("$millis - 5")]
    [InlineData("$now() < $millis()")]
    [InlineData("$fromMillis($millis() + 1000) > $millis()")]
    [InlineData("-$exists($states.input.a)")]
    [InlineData("($states.input.a ? 'a' : true) + 1")]
    [InlineData("(5 ~> $string()) + 1")]
    [InlineData("[$count($states.input.a)..$string(5)]")]
    public void An_operand_of_the_wrong_type_is_found(string expression) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("$uppercase($states.input.a) - 1", "a text or nothing")]
    [InlineData("1 + $split($states.input.a, ',')", "an array or nothing")]
    [InlineData("$keys($states.input.a) * 2", "a text or an array or nothing")]
    [InlineData("$sum($states.input.a) < $now()", "a text and a number")]
    public void An_operand_that_is_wrong_unless_there_is_none_is_a_hint(string expression, string actual) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Hint).Message.Should().Contain($" gets {actual} and ");

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
    [InlineData("$millis() - $toMillis($states.input.a)")]
    [InlineData("$range(1, $states.input.a, 1) + 1")]
    [InlineData("$now() < $states.input.a")]
    [InlineData("$now() & $millis()")]
    [InlineData("$split('a,b', ',')[0] + 1")]
    [InlineData("($now := function() { 1 }; $now() - 5)")]
    [InlineData("($now := 1; $now - 5)")]
    [InlineData("$map([1], function($now) { $now() - 5 })")]
    [InlineData("1 - ($states.input.a ? 'a' : 1)")]
    public void What_may_fit_is_left_alone(string expression) => RuleCheck.ShouldNotFind(ExpressionText.Output(expression), Code);

    [Fact]
    public void A_name_of_a_function_that_a_variable_has_is_left_alone() => RuleCheck.ShouldNotFind(
        AslText.StateBeforeZ(
            "\"Type\": \"Pass\", \"Assign\": { \"now\": 5 }, \"Output\": \"{% $now() - 5 %}\", \"Next\": \"Z\"", "\"QueryLanguage\": \"JSONata\","),
        Code);
}
