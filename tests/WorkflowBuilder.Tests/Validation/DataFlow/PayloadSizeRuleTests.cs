namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class PayloadSizeRuleTests
{
    private const string Code = "WFB3120";
    private const int Limit = 262_144;

    [Theory]
    [InlineData("\"Result\": ", "Result")]
    [InlineData("\"Parameters\": ", "Parameters")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": ", "Output")]
    public void A_literal_that_is_too_long_is_found(string field, string place) => RuleCheck.ShouldFind(
        State($"{field}{{ \"a\": \"{new string('x', Limit)}\" }}"), Code, $"/States/S/{place}", DiagnosticSeverity.Warning);

    [Fact]
    public void The_limit_itself_is_left_alone()
    {
        RuleCheck.ShouldNotFind(State($"\"Result\": \"{new string('x', Limit - 2)}\""), Code);
        RuleCheck.ShouldFind(State($"\"Result\": \"{new string('x', Limit - 1)}\""), Code, "/States/S/Result", DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Blanks_between_values_do_not_count() => RuleCheck.ShouldNotFind(State($"\"Result\": [ 1,{new string(' ', Limit)} 2 ]"), Code);

    [Fact]
    public void A_character_of_several_bytes_counts_as_several() =>
        RuleCheck.ShouldFind(State($"\"Result\": \"{new string('ü', Limit / 2)}\""), Code, "/States/S/Result", DiagnosticSeverity.Warning);

    [Fact]
    public void An_expression_may_be_longer_than_what_it_gives() => RuleCheck.ShouldNotFind(
        State($"\"QueryLanguage\": \"JSONata\", \"Output\": \"{{% $length('{new string('x', Limit)}') %}}\""), Code);

    [Theory]
    [InlineData("\"ResultPath\": null")]
    [InlineData("\"OutputPath\": \"$.a\"")]
    public void What_is_dropped_is_left_alone(string field) => RuleCheck.ShouldNotFind(State($"\"Result\": {{ \"a\": 1, \"b\": \"{new string('x', Limit)}\" }}, {field}"), Code);

    private static string State(string fields) => AslText.State($"\"Type\": \"Pass\", {fields}, \"End\": true");
}
