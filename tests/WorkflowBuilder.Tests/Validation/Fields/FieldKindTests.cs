namespace WorkflowBuilder.Tests.Validation.Fields;

public class FieldKindTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true";
    private const string Processor = "\"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }";
    private const string Map = $"\"Type\": \"Map\", \"End\": true, {Processor}";
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

    [Theory]
    [InlineData(""" "Type": "Wait", "End": true, "SecondsPath": null """, "SecondsPath")]
    [InlineData(""" "Type": "Fail", "ErrorPath": null """, "ErrorPath")]
    [InlineData(""" "Type": "Fail", "CausePath": null """, "CausePath")]
    [InlineData(Task + """, "TimeoutSecondsPath": null """, "TimeoutSecondsPath")]
    [InlineData(Map + """, "ItemsPath": null """, "ItemsPath")]
    [InlineData(Map + """, "MaxConcurrencyPath": null """, "MaxConcurrencyPath")]
    public void Null_is_no_path_where_something_must_be_found(string fields, string field)
    {
        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1102", $"/States/S/{field}");
        AslText.Errors(AslText.State(fields)).Single().Aws!.Message.Should().Be("Expected value of type [STRING]");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"plain\"")]
    public void Items_are_an_array_an_object_or_an_expression(string items) =>
        RuleCheck.ShouldRefuse(AslText.State($"{Map}, \"Items\": {items}", Jsonata), "WFB1102", "/States/S/Items");

    [Theory]
    [InlineData("[ 1, 2 ]")]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("\"{% $states.input.items %}\"")]
    [InlineData("\"${Items}\"")]
    public void Items_as_they_should_be_are_left_alone(string items) => RuleCheck.ShouldAccept(AslText.State($"{Map}, \"Items\": {items}", Jsonata));

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_condition_is_an_expression_true_or_false(string condition) =>
        RuleCheck.ShouldRefuse(Choice(condition), "WFB1102", "/States/S/Choices/0/Condition");

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("\"{% $states.input.a %}\"")]
    [InlineData("\"${Condition}\"")]
    public void A_condition_as_it_should_be_is_left_alone(string condition) => RuleCheck.ShouldAccept(Choice(condition));

    private static string Choice(string condition) => AslText.StateBeforeZ(
        $"\"Type\": \"Choice\", \"Choices\": [ {{ \"Condition\": {condition}, \"Next\": \"Z\" }} ], \"Default\": \"Z\"", Jsonata);
}
