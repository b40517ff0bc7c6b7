namespace WorkflowBuilder.Tests.Validation.Fields;

public class EmptyFieldsRuleTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true";

    [Fact]
    public void A_definition_without_states_is_refused() =>
        AslText.Errors("""{ "StartAt": "S", "States": {} }""").Should().Contain(problem => problem.Code == "WFB1107" && problem.Pointer == "/States");

    [Theory]
    [InlineData(""" "Type": "Parallel", "Branches": [], "End": true """, "Branches")]
    [InlineData(Task + """, "Retry": [ { "ErrorEquals": [] } ] """, "Retry/0/ErrorEquals")]
    [InlineData(Task + """, "Catch": [ { "ErrorEquals": [], "Next": "S" } ] """, "Catch/0/ErrorEquals")]
    public void An_empty_list_is_refused(string fields, string pointer) =>
        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1107", $"/States/S/{pointer}");

    [Fact]
    public void A_list_in_the_place_of_states_is_of_the_wrong_kind_and_not_empty() =>
        AslText.Errors("""{ "StartAt": "S", "States": [] }""").Select(problem => problem.Code).Should().Equal("WFB1102");

    [Fact]
    public void A_result_writer_must_say_something() =>
        RuleCheck.ShouldRefuse(Maps.Distributed("\"ResultWriter\": {}"), "WFB1107", "/States/S/ResultWriter");

    [Theory]
    [InlineData("[]", "")]
    [InlineData("""[ { "And": [], "Next": "Z" } ]""", "/0/And")]
    [InlineData("""[ { "Or": [], "Next": "Z" } ]""", "/0/Or")]
    [InlineData("""[ { "Not": { "And": [] }, "Next": "Z" } ]""", "/0/Not/And")]
    public void An_empty_list_of_conditions_is_refused(string choices, string pointer) => RuleCheck.ShouldRefuse(
        AslText.StateBeforeZ($"\"Type\": \"Choice\", \"Choices\": {choices}, \"Default\": \"Z\""), "WFB1107", $"/States/S/Choices{pointer}");

    [Theory]
    [InlineData(Task + """, "Retry": [], "Catch": [] """)]
    [InlineData(Task + """, "Comment": "", "Parameters": {}, "Assign": {} """)]
    [InlineData(""" "Type": "Pass", "Result": [], "Parameters": { "And": [], "States": {} }, "End": true """)]
    public void Lists_that_may_be_empty_are_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.State(fields));
}
