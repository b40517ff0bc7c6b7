namespace WorkflowBuilder.Tests.Validation.Expressions;

public class ResultTypeRuleTests
{
    private const string Code = "WFB1454";
    private const string Language = "\"QueryLanguage\": \"JSONata\",";

    [Theory]
    [InlineData("$sum")]
    [InlineData("function($x) { $x }")]
    [InlineData("/ab/")]
    public void A_function_as_a_result_is_found(string expression) =>
        RuleCheck.ShouldFind(ExpressionText.Output(expression), Code, "/States/S/Output", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% '5' %}\"", "Seconds")]
    [InlineData("\"Type\": \"Wait\", \"Timestamp\": \"{% 5 %}\"", "Timestamp")]
    [InlineData("\"Type\": \"Map\", \"Items\": \"{% 'a' %}\", \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }", "Items")]
    public void A_result_that_its_field_does_not_take_is_found(string fields, string place) =>
        RuleCheck.ShouldFind(AslText.State($"{fields}, \"End\": true", Language), Code, $"/States/S/{place}", DiagnosticSeverity.Warning);

    [Fact]
    public void A_condition_that_is_no_truth_value_is_found() => RuleCheck.ShouldFind(
        AslText.StateBeforeZ("\"Type\": \"Choice\", \"Choices\": [ { \"Condition\": \"{% 'true' %}\", \"Next\": \"Z\" } ]", Language),
        Code,
        "/States/S/Choices/0/Condition",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% 5 %}\"")]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% $states.input.seconds %}\"")]
    [InlineData("\"Type\": \"Pass\", \"Output\": \"{% 'a' & 'b' %}\"")]
    [InlineData("\"Type\": \"Pass\", \"Output\": \"{% $sum([1]) %}\"")]
    public void What_fits_is_left_alone(string fields) => RuleCheck.ShouldNotFind(AslText.State($"{fields}, \"End\": true", Language), Code);
}
