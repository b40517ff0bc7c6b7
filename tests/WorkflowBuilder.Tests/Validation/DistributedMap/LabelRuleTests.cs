namespace WorkflowBuilder.Tests.Validation.DistributedMap;

public class LabelRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("my label")]
    [InlineData("a:b")]
    [InlineData("a$")]
    [InlineData("[a]")]
    [InlineData("a\\u007f")]
    [InlineData("lllllllllllllllllllllllllllllllllllllllll")]
    public void A_label_that_cannot_be_part_of_an_ARN_is_refused(string label) =>
        RuleCheck.ShouldRefuse(Maps.Distributed($"\"Label\": \"{label}\""), "WFB1701", "/States/S/Label", "INVALID_LABEL_NAME");

    [Theory]
    [InlineData("a")]
    [InlineData("Order-lines_2.0")]
    [InlineData("llllllllllllllllllllllllllllllllllllllll")]
    [InlineData("${Label}")]
    [InlineData("ü")]
    public void Other_labels_are_left_alone(string label) => RuleCheck.ShouldAccept(Maps.Distributed($"\"Label\": \"{label}\""));

    [Fact]
    public void Two_Maps_cannot_have_the_same_label()
    {
        var json = TwoMaps("l", "l");

        RuleCheck.ShouldRefuse(json, "WFB1702", "/States/B/Label", "DUPLICATE_LABEL_NAME");
        var problem = AslText.Problems(json).Single();
        problem.Aws!.Message.Should().Be("Duplicate Label name: l");
        problem.Related.Single().Pointer.Should().Be("/States/A/Label");
    }

    [Theory]
    [InlineData("l", "L")]
    [InlineData("${Label}", "${Label}")]
    public void Labels_that_differ_are_left_alone(string first, string second) => RuleCheck.ShouldAccept(TwoMaps(first, second));

    private static string TwoMaps(string first, string second) => $$"""
        {
          "StartAt": "A",
          "States": {
            "A": { "Type": "Map", "Label": "{{first}}", "ItemProcessor": {{Processor("I")}}, "Next": "B" },
            "B": { "Type": "Map", "Label": "{{second}}", "ItemProcessor": {{Processor("J")}}, "End": true }
          }
        }
        """;

    private static string Processor(string name) => $$"""
        {
          "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
          "StartAt": "{{name}}", "States": { "{{name}}": { "Type": "Succeed" } }
        }
        """;
}
