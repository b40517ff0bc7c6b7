namespace WorkflowBuilder.Tests.Validation.Expressions;

public class JsonataSyntaxRuleTests
{
    [Theory]
    [InlineData("{% 1 + %}", "Unexpected end of expression")]
    [InlineData("{%1 +%}", "Unexpected end of expression")]
    [InlineData("{%  %}", "Unexpected end of expression")]
    [InlineData("{% $states.input.a[1,2) %}", "Expected \"]\", got \",\"")]
    [InlineData("{% \\\"unterminated %}", "String literal must be terminated by a matching quote")]
    [InlineData("{% $match('a', /abc %}", "No terminating / in regular expression")]
    [InlineData("{% $states.input %.other %}", "The symbol \".\" cannot be used as a unary operator")]
    public void An_expression_that_cannot_be_read_is_refused_in_the_words_of_AWS(string text, string message)
    {
        var json = Output(text);

        RuleCheck.ShouldRefuse(json, "WFB1401", "/States/S/Output/v", "INVALID_JSONATA_EXPRESSION");
        AslText.Problems(json).Single().Aws.Should().Be(new AwsDiagnostic("INVALID_JSONATA_EXPRESSION", message, "/States/S/Output/v"));
    }

    [Theory]
    [InlineData("{% (\\n  $x := 1;\\n  $x + 1\\n) %}")]
    [InlineData("{%$states.input%}")]
    [InlineData("{% $eval('1+1') %}")]
    [InlineData("{% [$uuid(), $parse('1'), $hash('a','MD5'), $range(0,6,2), $partition([1,2],1), $random(42)] %}")]
    [InlineData("{% ${Field} + %}")]
    public void An_expression_that_can_be_read_is_left_alone(string text) => RuleCheck.ShouldAccept(Output(text));

    [Fact]
    public void The_place_is_the_token_at_fault()
    {
        const string Json = """
            { "StartAt": "S", "QueryLanguage": "JSONata", "States": { "S": { "Type": "Pass", "End": true,
            "Output": "{% \"ä\" & $states.input.a[1,2) %}" } } }
            """;

        var problem = AslText.Problems(Json, "a.json").Should().ContainSingle().Which;

        problem.Location.Should().Be(new SourceLocation("a.json", 2, "\"Output\": \"{% \\\"ä\\\" & $states.input.a[1".Length + 1));
        problem.End.Should().Be(new SourceLocation("a.json", 2, "\"Output\": \"{% \\\"ä\\\" & $states.input.a[1,".Length + 1));
    }

    private static string Output(string text) =>
        AslText.State($$""" "Type": "Pass", "End": true, "Output": { "v": "{{text}}" } """, "\"QueryLanguage\": \"JSONata\",");
}
