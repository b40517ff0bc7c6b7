using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Queries;

public class JsonataQueryFinderTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"r\"";
    private const string Map = """ "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } } """;

    [Theory]
    [InlineData(""" "Type": "Pass", "Output": "{% 1 %}" """, "Output", "None", "/States/S/Output")]
    [InlineData(""" "Type": "Pass", "Output": [ 1, { "a": { "b": "{% 1 %}" } } ] """, "Output", "None", "/States/S/Output[1]/a/b")]
    [InlineData(""" "Type": "Pass", "Assign": { "x": "{% 1 %}" } """, "Assign", "None", "/States/S/Assign/x")]
    [InlineData(Task + """, "Output": "{% 1 %}" """, "Output", "Result", "/States/S/Output")]
    [InlineData(Task + """, "Arguments": "{% 1 %}" """, "Arguments", "None", "/States/S/Arguments")]
    [InlineData(Task + """, "Credentials": { "RoleArn": "{% 1 %}" } """, "Credentials", "None", "/States/S/Credentials/RoleArn")]
    [InlineData(Task + """, "TimeoutSeconds": "{% 1 %}" """, "TimeoutSeconds", "None", "/States/S/TimeoutSeconds")]
    [InlineData(Task + """, "Catch": [ { "ErrorEquals": [ "E" ], "Output": "{% 1 %}" } ] """, "Output", "ErrorOutput", "/States/S/Catch[0]/Output")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Condition": "{% 1 %}" } ] """, "Condition", "None", "/States/S/Choices[0]/Condition")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Assign": { "x": "{% 1 %}" } } ] """, "Assign", "None", "/States/S/Choices[0]/Assign/x")]
    [InlineData(""" "Type": "Fail", "Cause": "{% 1 %}" """, "Cause", "None", "/States/S/Cause")]
    [InlineData(""" "Type": "Wait", "Timestamp": "{% 1 %}" """, "Timestamp", "None", "/States/S/Timestamp")]
    [InlineData(Map + """, "Items": [ "{% 1 %}" ] """, "Items", "None", "/States/S/Items[0]")]
    [InlineData(Map + """, "Assign": { "x": "{% 1 %}" } """, "Assign", "Result", "/States/S/Assign/x")]
    [InlineData(Map + """, "ItemBatcher": { "BatchInput": "{% 1 %}" } """, "BatchInput", "None", "/States/S/ItemBatcher/BatchInput")]
    [InlineData(Map + """, "ItemReader": { "Arguments": { "Key": "{% 1 %}" } } """, "Arguments", "None", "/States/S/ItemReader/Arguments/Key")]
    [InlineData(
        Map + """, "ItemReader": { "ReaderConfig": { "MaxItems": "{% 1 %}", "CSVHeaders": [ "{% 2 %}" ] } } """,
        "MaxItems", "None", "/States/S/ItemReader/ReaderConfig/MaxItems")]
    public void An_expression_is_found_where_it_is_evaluated(string fields, string field, string members, string location)
    {
        var query = Find(AslText.State(fields, Jsonata)).Should().ContainSingle().Which;

        query.Field.Should().Be(field);
        query.Members.ToString().Should().Be(members);
        query.Node.AwsLocation.Should().Be(location);
        query.Expression!.Text.Should().Be("1");
    }

    [Theory]
    [InlineData(""" "Type": "Pass", "Comment": "{% 1 %}", "Next": "{% 1 %}", "Output": "1 %}", "Assign": { "{% 1 %}": "{%" } """, Jsonata)]
    [InlineData(Task + """, "Resource": "{% 1 %}", "Retry": [ { "ErrorEquals": [ "{% 1 %}" ] } ], "Catch": [ { "Next": "{% 1 %}" } ] """, Jsonata)]
    [InlineData(""" "Type": "Pass", "Seconds": "{% 1 %}" """, Jsonata)]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": "{% 1 %}" } """, "")]
    [InlineData(""" "Type": "Pass", "QueryLanguage": "${Language}", "Output": "{% 1 %}" """, "")]
    public void Other_text_is_text(string fields, string definition) => Find(AslText.State(fields, definition)).Should().BeEmpty();

    [Theory]
    [InlineData("{% $states.input %}", 3)]
    [InlineData("{%$states.input%}", 2)]
    [InlineData("{% \\n  $states.input %}", 6)]
    public void Positions_count_from_the_beginning_of_the_text(string text, int index)
    {
        var query = Find(AslText.State($$""" "Type": "Pass", "Output": "{{text}}" """, Jsonata)).Should().ContainSingle().Which;

        query.IndexOf(0).Should().Be(index);
        query.Expression!.Text.Should().Be("$states.input");
    }

    [Fact]
    public void A_text_that_cannot_be_parsed_has_the_reason()
    {
        var query = Find(AslText.State(""" "Type": "Pass", "Output": "{% 1 + %}" """, Jsonata)).Should().ContainSingle().Which;

        query.Expression.Should().BeNull();
        query.Parsed.Error!.Code.Should().Be("S0207");
    }

    [Fact]
    public void A_text_with_a_placeholder_has_neither_an_expression_nor_an_error()
    {
        var query = Find(AslText.State(""" "Type": "Pass", "Output": "{% ${Field} + %}" """, Jsonata)).Should().ContainSingle().Which;

        query.Expression.Should().BeNull();
        query.Parsed.Error.Should().BeNull();
    }

    [Fact]
    public void A_text_that_stands_in_several_places_is_parsed_once()
    {
        var queries = Find(AslText.State(""" "Type": "Pass", "Output": [ "{% 1 %}", "{% 1 %}" ] """, Jsonata));

        queries.Should().HaveCount(2);
        queries[0].Parsed.Should().BeSameAs(queries[1].Parsed);
    }

    private static IReadOnlyList<JsonataQuery> Find(string json) =>
        new ValidationContext(AslReader.Read(json).Definition!, StateMachineType.Standard).Jsonata;
}
