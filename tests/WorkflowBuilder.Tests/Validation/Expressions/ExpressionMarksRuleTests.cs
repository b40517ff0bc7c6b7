namespace WorkflowBuilder.Tests.Validation.Expressions;

public class ExpressionMarksRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

    [Theory]
    [InlineData("{% 1 + 1", "\"{% 1 + 1 %}\"")]
    [InlineData("{% 1 + 1 %", "\"{% 1 + 1 %}\"")]
    [InlineData("{% 1 }", "\"{% 1 %}\"")]
    [InlineData("{% {'a': 1}", "\"{% {'a': 1} %}\"")]
    [InlineData("{% {'a': 1}}", "\"{% {'a': 1} %}\"")]
    [InlineData("{%", "\"{% %}\"")]
    [InlineData("{%}", "\"{% %}\"")]
    [InlineData("{% 1 %} ", "\"{% 1 %}\"")]
    [InlineData("{% 1 %}\\n", "\"{% 1 %}\"")]
    public void An_expression_that_is_not_closed_is_refused_and_can_be_closed(string text, string closed)
    {
        var json = Output(text);

        RuleCheck.ShouldRefuse(json, "WFB1406", "/States/S/Output/v");
        var problem = AslText.Problems(json).Single();
        problem.Aws!.Message.Should().Be("JSONata string must start with {% and end with %}");
        problem.Fix!.NewText.Should().Be(closed);
    }

    [Theory]
    [InlineData("{% 1 %}\\n", " goes on with blanks or a line break behind %}. ")]
    [InlineData("{% 1", " begins with {% but does not end with %}. ")]
    public void The_message_tells_what_is_missing_from_what_is_too_much(string text, string words) =>
        AslText.Problems(Output(text)).Single().Message.Should().Contain(words);

    [Fact]
    public void A_condition_must_be_an_expression()
    {
        var json = Condition("$states.input.a = 1");

        RuleCheck.ShouldRefuse(json, "WFB1407", "/States/S/Choices/0/Condition");
        AslText.Problems(json).Single().Fix!.NewText.Should().Be("\"{% $states.input.a = 1 %}\"");
        RuleCheck.ShouldAccept(Condition("{%$states.input.a = 1%}"));
        RuleCheck.ShouldAccept(Condition("${Condition}"));
    }

    [Theory]
    [InlineData("Hello {% $name %}", null)]
    [InlineData(" {% $name %}", "\"{% $name %}\"")]
    public void Marks_inside_of_a_text_are_a_warning(string text, string? newText)
    {
        var problem = AslText.Problems(Output(text)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1408");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Fix?.NewText.Should().Be(newText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("100 %}")]
    [InlineData("Hello {% if a %}b{% endif %}")]
    [InlineData("Hello {% $name")]
    [InlineData("{% ${Expression}")]
    public void Other_text_is_left_alone(string text) => RuleCheck.ShouldAccept(Output(text));

    [Fact]
    public void Text_that_is_not_evaluated_is_left_alone() => RuleCheck.ShouldAccept(
        AslText.State(""" "Type": "Pass", "End": true, "Comment": "{% phone", "Output": { "{% a": 1 } """, Jsonata));

    private static string Output(string text) => AslText.State($$""" "Type": "Pass", "End": true, "Output": { "v": "{{text}}" } """, Jsonata);

    private static string Condition(string text) =>
        AslText.StateBeforeZ($$""" "Type": "Choice", "Choices": [ { "Condition": "{{text}}", "Next": "Z" } ], "Default": "Z" """, Jsonata);
}
