using WorkflowBuilder.Asl;
using WorkflowBuilder.Tests.Validation;

namespace WorkflowBuilder.Tests.Asl;

public class DocumentProblemsTests
{
    [Theory]
    [InlineData("", "WFB1002")]
    [InlineData(" \n", "WFB1002")]
    [InlineData("not a definition", "WFB1001")]
    [InlineData("{", "WFB1001")]
    [InlineData("{ \"StartAt\": }", "WFB1001")]
    [InlineData("{ /* c */ }", "WFB1003")]
    [InlineData("{ \"a\": 1 // c\n}", "WFB1003")]
    [InlineData("{} // c", "WFB1003")]
    [InlineData("{ \"a\": 1, }", "WFB1004")]
    [InlineData("{ \"a\": [1, ] }", "WFB1004")]
    [InlineData("{} {}", "WFB1005")]
    [InlineData("{ \"a\": \"\\uD800\" }", "WFB1007")]
    [InlineData("{ \"\\uDC00\": 1 }", "WFB1007")]
    [InlineData("[]", "WFB1010")]
    [InlineData("null", "WFB1010")]
    [InlineData("\"text\"", "WFB1010")]
    public void A_text_that_is_no_JSON_object_gives_no_definition(string text, string code)
    {
        var result = AslReader.Read(text);

        result.Definition.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_at_their_place()
    {
        var result = AslReader.Read([(byte)'{', (byte)'\n', (byte)'"', 0xC3, 0x28], "latin1.json");

        result.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "WFB1006", Location = new SourceLocation("latin1.json", 2, 2) });
    }

    [Fact]
    public void The_place_of_a_fault_is_the_character_that_does_not_fit()
    {
        var result = AslReader.Read("{\n  \"ä\": /* no */ 1\n}", "c.json");

        result.Problems.Should().ContainSingle().Which.Location.Should().Be(new SourceLocation("c.json", 2, 8));
    }

    [Fact]
    public void A_problem_of_a_text_without_a_file_has_no_location()
    {
        AslReader.Read("[]").Problems.Should().ContainSingle().Which.Location.Should().BeNull();
    }

    [Fact]
    public void A_duplicate_state_names_both_places_and_has_the_code_of_AWS()
    {
        var findings = Findings.All("""
            { "StartAt": "A/1", "States": {
              "A/1": { "Type": "Succeed" },
              "A/1": { "Type": "Succeed" } } }
            """);

        var duplicate = findings.Should().ContainSingle().Subject;
        duplicate.Should().BeEquivalentTo(new { Code = "WFB1011", Pointer = "/States/A~11", AwsCode = "DUPLICATE_STATE_NAME" });
        duplicate.Location.Should().Be(new SourceLocation("test.asl.json", 3, 3));
        duplicate.Message.Should().Contain("line 2, column 3");
    }

    [Theory]
    [InlineData("""{ "States": { "x": 1, "x": 2 } }""")]
    [InlineData("""[{ "y": { "x": { "x": 1 }, "x": 2 } }]""")]
    [InlineData("""{ "a": 1, "\u0061": 2 }""")]
    public void A_duplicate_in_data_is_no_duplicate_state(string data)
    {
        var findings = Findings.All($$"""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": {{data}}, "End": true } } }""");

        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "WFB1011", AwsCode = "INVALID_JSON_DESCRIPTION" });
    }

    [Theory]
    [InlineData("\"Branches\": [{ \"StartAt\": \"B\", \"States\": { \"B\": {}, \"B\": {} } }]")]
    [InlineData("\"ItemProcessor\": { \"StartAt\": \"B\", \"States\": { \"B\": {}, \"B\": {} } }")]
    public void A_duplicate_in_an_inner_scope_is_a_duplicate_state(string inner)
    {
        var problems = AslReader.Read($$"""{ "States": { "A": { {{inner}} } } }""").Problems;

        problems.Should().ContainSingle(problem => problem.Code == "WFB1011").Which.AwsCode.Should().Be("DUPLICATE_STATE_NAME");
    }
}
