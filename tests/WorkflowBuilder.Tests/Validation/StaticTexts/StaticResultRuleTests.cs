namespace WorkflowBuilder.Tests.Validation;

public class StaticResultRuleTests
{
    [Theory]
    [InlineData("\"$.a\"", "Warning /Result")]
    [InlineData("{ \"a\": [ \"States.UUID()\" ] }", "Warning /Result/a/0")]
    [InlineData("{ \"a.$\": \"$.b\" }", "Warning /Result/a.$")]
    [InlineData("{ \"a.$\": \"plain\" }", "Hint /Result/a.$")]
    [InlineData("{ \"inputPath\": \"$.a\" }", "Hint /Result/inputPath")]
    public void A_query_in_a_Result_is_found(string result, string expected) =>
        CodeFindings.InState("WFB3403", $$""" "Type": "Pass", "Result": {{result}}, "Next": "Z" """).Should().Equal(expected);

    [Fact]
    public void It_has_the_code_of_AWS() => CodeFindings.Of("WFB3403", AslText.State(""" "Type": "Pass", "Result": "$.a", "End": true """))
        .Should().ContainSingle().Which.Aws!.Code.Should().Be("PASS_RESULT_IS_STATIC");

    [Theory]
    [InlineData("\"Result\": { \"a\": \"b\", \"c\": 5 }")]
    [InlineData("\"Parameters\": { \"a.$\": \"$.b\" }")]
    public void Other_values_are_left_alone(string field) =>
        CodeFindings.InState("WFB3403", $$""" "Type": "Pass", {{field}}, "Next": "Z" """).Should().BeEmpty();
}
