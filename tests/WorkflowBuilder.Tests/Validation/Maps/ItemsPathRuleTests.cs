namespace WorkflowBuilder.Tests.Validation;

public class ItemsPathRuleTests
{
    private const string Reader = """
        "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON" }, "Parameters": { "Bucket": "b", "Key": "k" } },
        """;

    private const string Processor = """
        "ItemProcessor": {
          "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
        """;

    [Fact]
    public void ItemsPath_beside_ItemReader_is_found() => CodeFindings
        .InState("WFB1790", $$""" "Type": "Map", "ItemsPath": "$.a", {{Reader}} {{Processor}}, "Next": "Z" """)
        .Should().Equal("Warning /ItemsPath");

    [Theory]
    [InlineData("""  "ItemsPath": "$.a", """)]
    [InlineData(Reader)]
    public void Either_alone_is_left_alone(string source) =>
        CodeFindings.InState("WFB1790", $$""" "Type": "Map", {{source}} {{Processor}}, "Next": "Z" """).Should().BeEmpty();
}
