using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Queries;

public class PathQueryFinderTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"r\"";
    private const string Map = """ "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } } """;

    [Theory]
    [InlineData(""" "Type": "Pass", "InputPath": "$.a" """, "InputPath", "Path", "/States/S/InputPath")]
    [InlineData(""" "Type": "Pass", "ResultPath": "$.a" """, "ResultPath", "ResultPath", "/States/S/ResultPath")]
    [InlineData(""" "Type": "Wait", "SecondsPath": "$.a" """, "SecondsPath", "ReferencePath", "/States/S/SecondsPath")]
    [InlineData(""" "Type": "Fail", "CausePath": "$.a" """, "CausePath", "PayloadTemplate", "/States/S/CausePath")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.a", "IsNull": true } ] """, "Variable", "ReferencePath", "/States/S/Choices[0]/Variable")]
    [InlineData(
        """ "Type": "Choice", "Choices": [ { "Not": { "And": [ { "StringEqualsPath": "$.a" } ] } } ] """,
        "StringEqualsPath", "ReferencePath", "/States/S/Choices[0]/Not/And[0]/StringEqualsPath")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Assign": { "Variable.$": "$.a" } } ] """, "Assign", "PayloadTemplate", "/States/S/Choices[0]/Assign/Variable.$")]
    [InlineData(Task + """, "Parameters": { "a": [ { "b.$": "$.a" } ] } """, "Parameters", "PayloadTemplate", "/States/S/Parameters/a[0]/b.$")]
    [InlineData(Task + """, "Catch": [ { "ResultPath": "$.a" } ] """, "ResultPath", "ResultPath", "/States/S/Catch[0]/ResultPath")]
    [InlineData(Map + """, "ItemReader": { "Parameters": { "Key.$": "$.a" } } """, "Parameters", "PayloadTemplate", "/States/S/ItemReader/Parameters/Key.$")]
    [InlineData(
        Map + """, "ItemReader": { "ReaderConfig": { "MaxItemsPath": "$.a" } } """,
        "MaxItemsPath", "ReferencePath", "/States/S/ItemReader/ReaderConfig/MaxItemsPath")]
    [InlineData(
        Map + """, "ItemBatcher": { "MaxItemsPerBatchPath": "$.a" } """, "MaxItemsPerBatchPath", "ReferencePath", "/States/S/ItemBatcher/MaxItemsPerBatchPath")]
    public void A_path_is_found_with_its_use(string fields, string field, string use, string location)
    {
        var query = Find(AslText.State(fields)).Paths.Should().ContainSingle().Which;

        query.Field.Should().Be(field);
        query.Use.ToString().Should().Be(use);
        query.Node.AwsLocation.Should().Be(location);
        query.Path!.Text.Should().Be("$.a");
    }

    [Theory]
    [InlineData(""" "Type": "Pass", "Result": { "a.$": "$.a" }, "ResultPath": null, "Parameters": { "a": "$.a" }, "TimestampPath": "$.a" """, "")]
    [InlineData(""" "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "a.$": "$.a" } """, "")]
    [InlineData(""" "Type": "Pass", "QueryLanguage": "JSONPath", "InputPath": "$.a" """, "\"QueryLanguage\": \"JSONata\",")]
    [InlineData(""" "Type": "Pass", "InputPath": "$.a" """, "\"QueryLanguage\": \"${Language}\",")]
    public void Other_text_is_text(string fields, string definition) => Find(AslText.State(fields, definition)).Paths.Should().BeEmpty();

    [Fact]
    public void A_template_may_call_a_function_and_a_path_may_not()
    {
        var queries = Find(AslText.State(""" "Type": "Pass", "Parameters": { "a.$": "States.UUID()" }, "InputPath": "States.UUID()" """)).Paths;

        queries.Should().HaveCount(2);
        queries[0].Intrinsic!.Functions.Should().Equal("States.UUID");
        queries[1].Intrinsic.Should().BeNull();
        queries[1].Path.Should().BeNull();
    }

    [Fact]
    public void A_template_has_its_root()
    {
        var found = Find(AslText.State(Task + """, "ResultSelector": { "a": { "b.$": "$.c" } } """));

        found.Payloads.Should().ContainSingle().Which.Node.AwsLocation.Should().Be("/States/S/ResultSelector");
        found.Paths.Should().ContainSingle().Which.Template.Should().BeSameAs(found.Payloads[0].Node);
    }

    private static ValidationContext Find(string json) => new(AslReader.Read(json).Definition!, StateMachineType.Standard);
}
