using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderPlacesTests
{
    [Theory]
    [InlineData("{ \"Foo\": 1 }", 1, 3)]
    [InlineData("{\n  \"Foo\": 1 }", 2, 3)]
    [InlineData("{\r\n  \"Foo\": 1 }", 2, 3)]
    [InlineData("{\r\n\r\n\t\"Foo\": 1 }", 3, 2)]
    [InlineData("{ \"Comment\": \"ü\", \"Foo\": 1 }", 1, 19)]
    [InlineData("{ \"Comment\": \"字\", \"Foo\": 1 }", 1, 19)]
    [InlineData("{ \"Comment\": \"🚀\", \"Foo\": 1 }", 1, 20)]
    [InlineData("{ \"Comment\": \"🚀\",\n\"Foo\": 1 }", 2, 1)]
    [InlineData("\uFEFF{ \"Foo\": 1 }", 1, 3)]
    public void Lines_and_columns_count_from_one_and_in_UTF_16(string json, int line, int column)
    {
        var problem = AslReader.Read(json, "a.asl.json").Problems.Should().ContainSingle().Which;

        problem.Location.Should().Be(new SourceLocation("a.asl.json", line, column));
    }

    [Theory]
    [InlineData("{\n  \"a\": x }", 2, 8)]
    [InlineData("{\r\n\t\"ü\": x }", 2, 7)]
    [InlineData("{ \"🚀\": 1, /* c */ }", 1, 12)]
    [InlineData("{ \"a\": 1,\n}", 2, 1)]
    [InlineData("{}\n\n x", 3, 2)]
    [InlineData("{ \"a\": \"\\uD800\" }", 1, 8)]
    [InlineData("5", 1, 1)]
    [InlineData("", 1, 1)]
    public void What_is_not_a_definition_has_a_place(string json, int line, int column)
    {
        var problem = AslReader.Read(json, "a.asl.json").Problems.Should().ContainSingle().Which;

        problem.Location.Should().Be(new SourceLocation("a.asl.json", line, column));
    }

    [Fact]
    public void Without_a_file_there_is_no_place()
    {
        var problem = AslReader.Read("""{ "Foo": 1 }""").Problems.Single();

        problem.Location.Should().BeNull();
    }

    [Fact]
    public void A_pointer_leads_to_a_value()
    {
        var definition = AslText.Read("""
            {
              "StartAt": "a/b~c",
              "States": {
                "a/b~c": { "Type": "Choice", "Choices": [
                  { "Variable": "$.x", "IsNull": true, "Next": "a/b~c" } ] }
              }
            }
            """);

        definition.Locate("").Should().Be(new SourceLocation("", 1, 1));
        definition.Locate("/StartAt").Should().Be(new SourceLocation("", 2, 14));
        definition.Locate("/States/a~1b~0c").Should().Be(new SourceLocation("", 4, 14));
        definition.Locate("/States/a~1b~0c/Choices/0/Next").Should().Be(new SourceLocation("", 5, 52));
    }

    [Theory]
    [InlineData("/Missing")]
    [InlineData("/StartAt/deeper")]
    [InlineData("/States/S/Choices/1")]
    [InlineData("/States/S/Choices/-")]
    [InlineData("/States/S/Choices/-1")]
    [InlineData("/States/S/Choices/99999999999999999999")]
    [InlineData("/States/~0")]
    [InlineData("/")]
    public void A_pointer_to_nothing_has_no_place(string pointer)
    {
        var definition = AslText.Read(AslText.State(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "S" } ] """));

        definition.Locate(pointer).Should().BeNull();
    }

    [Fact]
    public void The_pointer_of_every_node_leads_back_to_it()
    {
        var definition = AslText.Read("""
            { "StartAt": "a~1/b", "States": { "a~1/b": { "Type": "Parallel", "Branches": [ { "StartAt": "~0", "States": { "~0": { "Type": "Fail" } } } ] } } }
            """);

        foreach (var node in definition.Graphs().SelectMany(graph => graph.States.Prepend<AslNode>(graph)))
        {
            definition.Locate(node.Pointer)!.Value.Column.Should().Be(node.Syntax.Start + 1);
        }
    }

    [Fact]
    public void Duplicate_names_of_states_name_both_places()
    {
        const string Json = """
            { "StartAt": "S",
              "States": {
                "S": { "Type": "Pass", "End": true },
                "S": { "Type": "Succeed" }
              } }
            """;

        var read = AslReader.Read(Json, "a.asl.json");

        var problem = read.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("WFB1011");
        problem.Aws?.Code.Should().Be("DUPLICATE_STATE_NAME");
        problem.Pointer.Should().Be("/States/S");
        problem.Message.Should().Contain("line 3, column 5");
        problem.Location.Should().Be(new SourceLocation("a.asl.json", 4, 5));
        read.Definition!.States.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("""{ "Comment": "a", "Comment": "b" }""", "/Comment")]
    [InlineData("""{ "Comment": "a", "C\u006fmment": "b" }""", "/Comment")]
    [InlineData("""{ "States": { "S": { "Type": "Pass", "Result": { "a": [ { "b": 1, "b": 2 } ] }, "End": true } } }""", "/States/S/Result/a/0/b")]
    [InlineData("""{ "States": { "S": { "Type": "Pass", "Result": { "a/b~": 1, "a/b~": 2 }, "End": true } } }""", "/States/S/Result/a~1b~0")]
    [InlineData("""{ "States": { "S": { "Type": "Pass", "Result": { "States": { "a": 1, "a": 2 } }, "End": true } } }""", "/States/S/Result/States/a")]
    [InlineData("""{ "States": { "States": { "Type": "Succeed", "Type": "Succeed" } } }""", "/States/States/Type")]
    public void Other_duplicates_are_reported_at_any_depth(string json, string pointer)
    {
        var problem = AslReader.Read(json).Problems.Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1013");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Pointer.Should().Be(pointer);
        problem.Message.Should().Contain("line 1, column ");
    }

    [Theory]
    [InlineData("Parallel", "Branches", "[ {0} ]", "Branches/0")]
    [InlineData("Map", "ItemProcessor", "{0}", "ItemProcessor")]
    [InlineData("Map", "Iterator", "{0}", "Iterator")]
    public void Duplicate_names_of_nested_states_are_those_of_states(string type, string field, string value, string scope)
    {
        var graph = """{ "StartAt": "B", "States": { "B": { "Type": "Succeed" }, "B": { "Type": "Succeed" } } }""";

        var problem = AslReader.Read(AslText.State($"\"Type\": \"{type}\", \"{field}\": {value.Replace("{0}", graph, StringComparison.Ordinal)}"))
            .Problems.Should().ContainSingle().Which;

        problem.Aws?.Code.Should().Be("DUPLICATE_STATE_NAME");
        problem.Pointer.Should().Be($"/States/S/{scope}/States/B");
    }

    [Fact]
    public void The_last_of_duplicates_counts()
    {
        var read = AslReader.Read("""{ "Comment": "first", "Comment": "second" }""");

        read.Definition!.Comment.Should().Be("second");
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_document()
    {
        var read = AslReader.Read(AslText.State(""" "Type": "Pass", "A": 1, "Comment": 5, "A": 2, "B": 3, "End": true """, "\"First\": 0,"));

        read.Problems.Select(problem => problem.Code).Should().Equal("WFB1101", "WFB1101", "WFB1102", "WFB1013", "WFB1101", "WFB1101");
    }
}
