namespace WorkflowBuilder.Tests.Validation;

public class QueryWithoutMarksRuleTests
{
    private const string Jsonata = """ "QueryLanguage": "JSONata", """;

    [Theory]
    [InlineData("{ \"a\": \"$states.result.b\" }", "Warning /Output/a")]
    [InlineData("\"$states.input.b\"", "Warning /Output")]
    [InlineData("[ \"States.UUID()\" ]", "Hint /Output/0")]
    [InlineData("{ \"PartitionKey\": \"$.eventID\" }", "Hint /Output/PartitionKey")]
    [InlineData("{ \"InputPath\": \"$.detail\" }", "Hint /Output/InputPath")]
    public void A_query_without_marks_is_found(string output, string expected) =>
        CodeFindings.InState("WFB3405", $$""" "Type": "Pass", "Output": {{output}}, "Next": "Z" """, Jsonata).Should().Equal(expected);

    [Fact]
    public void The_marks_are_suggested() => CodeFindings
        .Of("WFB3405", AslText.State(""" "Type": "Succeed", "Output": "$states.input.b" """, Jsonata))
        .Should().ContainSingle().Which.Fix!.NewText.Should().Be("\"{% $states.input.b %}\"");

    [Theory]
    [InlineData("{ \"a\": \"{% $states.input.b %}\" }")]
    [InlineData("{ \"a\": \"$5\", \"b\": \"$\", \"c\": \"$name\" }")]
    public void Expressions_and_other_text_are_left_alone(string output) =>
        CodeFindings.InState("WFB3405", $$""" "Type": "Pass", "Output": {{output}}, "Next": "Z" """, Jsonata).Should().BeEmpty();
}
