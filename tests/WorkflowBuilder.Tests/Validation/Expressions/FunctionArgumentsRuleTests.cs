namespace WorkflowBuilder.Tests.Validation.Expressions;

public class FunctionArgumentsRuleTests
{
    private const string Count = "WFB1451";
    private const string Type = "WFB1452";

    [Fact]
    public void The_place_is_that_of_the_function()
    {
        var json = ExpressionText.Output("1 + $length(5)");

        var place = AslText.Problems(json, "a.json").Should().ContainSingle().Which;

        json[(place.Location!.Value.Column - 1)..(place.End!.Value.Column - 1)].Should().Be("$length");
    }

    [Theory]
    [InlineData("$join(['a'], '-', 'c')", "The function $join gets 3 arguments and takes 1 to 2")]
    [InlineData("$uuid(1)", "The function $uuid gets 1 argument and takes none")]
    [InlineData("$append([1])", "The function $append gets 1 argument and takes 2")]
    [InlineData("[1] ~> $append([2], [3])", "The function $append gets 3 arguments and takes 2")]
    public void Too_few_or_too_many_arguments_are_found(string expression, string message) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Count, "/States/S/Output", DiagnosticSeverity.Warning).Message.Should().StartWith(message);

    [Theory]
    [InlineData("$uppercase(5)", 1)]
    [InlineData("$sum('a')", 1)]
    [InlineData("$sum([1, 'a'])", 1)]
    [InlineData("$hash('a', 5)", 2)]
    [InlineData("$round('1')", 1)]
    [InlineData("$join([1], '-')", 1)]
    [InlineData("$uppercase($count($states.input.a))", 1)]
    [InlineData("$toMillis($millis())", 1)]
    [InlineData("$toMillis($now)", 1)]
    [InlineData("$map($states.input.a, $now())", 2)]
    [InlineData("$join($exists($states.input.a), '-')", 1)]
    [InlineData("$sum([1, $now()])", 1)]
    [InlineData("$length($zip([1], [2]))", 1)]
    public void An_argument_of_the_wrong_type_is_found(string expression, int number) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Type, "/States/S/Output", DiagnosticSeverity.Warning).Message.Should().StartWith($"Argument {number} of ");

    [Theory]
    [InlineData("$states.input.a ? $uuid(1) : 1", Count)]
    [InlineData("$states.input.a or $uppercase(5)", Type)]
    [InlineData("$length($split($states.input.a, ','))", Type)]
    [InlineData("$round($string($states.input.a))", Type)]
    public void What_may_never_be_called_is_a_hint(string expression, string code) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), code, "/States/S/Output", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("$join(['a', $states.input.b], '-')")]
    [InlineData("'a' ~> $hash('MD5')")]
    [InlineData("$states.input.a ~> $map($string) ~> $filter($boolean) ~> $append([1])")]
    [InlineData("$states.input.a.$substring(0, 2)")]
    [InlineData("$sum($states.input.a)")]
    [InlineData("$string(5)")]
    [InlineData("$number('5')")]
    [InlineData("$count('a')")]
    [InlineData("$map([1], $string)")]
    [InlineData("$zip([1], [2], [3], [4])")]
    [InlineData("($uuid := function($x) { $x }; $uuid(1))")]
    [InlineData("$exists($states.input.a)")]
    [InlineData("$sum([1, [2, 3]])")]
    [InlineData("$join($split($states.input.a, ','), '-')")]
    [InlineData("$sum([1, $sum($states.input.a), $zip([1])])")]
    [InlineData("$toMillis($now())")]
    [InlineData("$length($keys($states.input.a))")]
    public void What_may_fit_is_left_alone(string expression)
    {
        RuleCheck.ShouldNotFind(ExpressionText.Output(expression), Count);
        RuleCheck.ShouldNotFind(ExpressionText.Output(expression), Type);
    }
}
