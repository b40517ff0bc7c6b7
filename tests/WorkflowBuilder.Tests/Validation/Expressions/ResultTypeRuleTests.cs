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
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% $now() %}\"", "Seconds")]
    [InlineData("\"Type\": \"Wait\", \"Timestamp\": \"{% $millis() %}\"", "Timestamp")]
    [InlineData("\"Type\": \"Wait\", \"Timestamp\": \"{% $toMillis($states.input.a) + 1000 %}\"", "Timestamp")]
    [InlineData("\"Type\": \"Map\", \"Items\": \"{% $string($states.input.a) %}\", \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }", "Items")]
    public void A_result_that_its_field_does_not_take_is_found(string fields, string place) =>
        RuleCheck.ShouldFind(AslText.State($"{fields}, \"End\": true", Language), Code, $"/States/S/{place}", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("'true'")]
    [InlineData("$count($states.input.a)")]
    public void A_condition_that_is_no_truth_value_is_found(string condition) => RuleCheck.ShouldFind(
        AslText.StateBeforeZ($$""" "Type": "Choice", "Choices": [ { "Condition": "{% {{condition}} %}", "Next": "Z" } ] """, Language),
        Code,
        "/States/S/Choices/0/Condition",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% 5 %}\"")]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% $states.input.seconds %}\"")]
    [InlineData("\"Type\": \"Pass\", \"Output\": \"{% 'a' & 'b' %}\"")]
    [InlineData("\"Type\": \"Pass\", \"Output\": \"{% $sum([1]) %}\"")]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": \"{% $count($states.input.a) * 2 %}\"")]
    [InlineData("\"Type\": \"Wait\", \"Timestamp\": \"{% $fromMillis($states.input.a) %}\"")]
    [InlineData("\"Type\": \"Map\", \"Items\": \"{% $range(1, 3, 1) %}\", \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }")]
    public void What_fits_is_left_alone(string fields) => RuleCheck.ShouldNotFind(AslText.State($"{fields}, \"End\": true", Language), Code);

    [Fact]
    public void A_number_that_may_be_infinite_is_left_alone_where_a_text_must_be() =>
        RuleCheck.ShouldNotFind(AslText.State("\"Type\": \"Fail\", \"Cause\": \"{% $states.input.a / $states.input.b %}\"", Language), Code);

    [Fact]
    public void A_variable_that_has_the_name_of_a_function_is_left_alone() => RuleCheck.ShouldNotFind(
        AslText.StateBeforeZ("\"Type\": \"Pass\", \"Assign\": { \"count\": 5 }, \"Output\": \"{% $count %}\", \"Next\": \"Z\"", Language), Code);
}
