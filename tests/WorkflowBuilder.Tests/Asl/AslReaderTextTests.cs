using System.Text;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderTextTests
{
    private const string Valid = """{ "StartAt": "S", "States": { "S": { "Type": "Succeed" } } }""";

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        var bytes = AslReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Valid)]);
        var text = AslReader.Read("\uFEFF" + Valid);

        bytes.Problems.Should().BeEmpty();
        text.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Nothing_is_no_definition(string text) => ShouldHave(text, "WFB1002", "SCHEMA_VALIDATION_FAILED");

    [Theory]
    [InlineData("not a definition", "not", 1, 4)]
    [InlineData("{\n  \"a\": yes }", "yes", 2, 11)]
    [InlineData("[ 1, undefined ]", "undefined", 1, 15)]
    public void A_word_that_JSON_does_not_know_is_reported_as_by_Step_Functions(string text, string word, int line, int column)
    {
        var aws = AslReader.Read(text).Problems.Single().Aws!;

        aws.Location.Should().Be($"[Source: (String)\"{text}\"; line: {line}, column: {column}]");
        aws.Message.Should().Be(
            $"Unrecognized token '{word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at {aws.Location}");
    }

    [Fact]
    public void A_long_text_is_cut_off_as_by_Step_Functions()
    {
        var aws = AslReader.Read(new string('x', 600)).Problems.Single().Aws!;

        aws.Location.Should().StartWith($"[Source: (String)\"{new string('x', 500)}\"[truncated 100 chars]; line: 1, ");
    }

    [Theory]
    [InlineData("// comment\n{}")]
    [InlineData("{ /* comment */ }")]
    [InlineData("{ \"StartAt\": // comment\n \"S\" }")]
    [InlineData("{} // comment")]
    public void A_comment_is_not_JSON(string text) => ShouldHave(text, "WFB1003");

    [Theory]
    [InlineData("{ \"StartAt\": \"S\", }")]
    [InlineData("{ \"States\": { \"S\": {}, } }")]
    [InlineData("{ \"a\": [ 1, ] }")]
    public void A_trailing_comma_is_not_JSON(string text) => ShouldHave(text, "WFB1004");

    [Theory]
    [InlineData("{}{}")]
    [InlineData("{} }")]
    [InlineData("{}\n\nx")]
    [InlineData("5 6")]
    public void Text_after_the_end_is_not_JSON(string text) => ShouldHave(text, "WFB1005");

    [Theory]
    [InlineData("not a definition")]
    [InlineData("{")]
    [InlineData("{ \"StartAt\"")]
    [InlineData("{ \"StartAt\": }")]
    [InlineData("{ \"StartAt\" \"S\" }")]
    [InlineData("{ 'StartAt': 1 }")]
    [InlineData("{ \"a\": 01 }")]
    [InlineData("{ \"a\": NaN }")]
    [InlineData("{ \"a\": \"line\nbreak\" }")]
    [InlineData("{ \"a\": \"\\x\" }")]
    [InlineData("[ 1 }")]
    [InlineData("\"open")]
    public void Broken_text_is_not_JSON(string text) => ShouldHave(text, "WFB1001");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        ReadOnlySpan<byte> latin1 = [.. "{ \"Comment\": \""u8, 0xFC, .. "\" }"u8];
        var utf16 = Encoding.Unicode.GetBytes(Valid + "ü");

        AslReader.Read(latin1).Problems.Single().Code.Should().Be("WFB1006");
        AslReader.Read([0xFF, 0xFE, .. utf16]).Problems.Single().Code.Should().Be("WFB1006");
        AslReader.Read([.. "\""u8, 0xED, 0xA0, 0x80, .. "\""u8]).Problems.Single().Code.Should().Be("WFB1006");
    }

    [Fact]
    public void The_first_bytes_that_are_not_UTF8_are_the_place()
    {
        var read = AslReader.Read([.. "{\n\"ä"u8, 0xC3, 0x28], "latin1.json");

        read.Problems.Single().Location.Should().Be(new SourceLocation("latin1.json", 2, 3));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_in_an_editor(string end)
    {
        var read = AslReader.Read($"{{{end} \"StartAt\": \"A\",{end} \"States\": {{ \"A\": {{ \"Type\": \"Succeed\" }} }} }}", "lines.json");

        read.Definition!.Locate("/States/A").Should().Be(new SourceLocation("lines.json", 3, 19));
    }

    [Theory]
    [InlineData("""{ "Comment": "\uD83D" }""")]
    [InlineData("""{ "Comment": "\uDE80" }""")]
    [InlineData("""{ "Comment": "\uD83Dx" }""")]
    [InlineData("""{ "\uD83D": 1 }""")]
    [InlineData("""[ "\uDE80\uD83D" ]""")]
    public void An_escape_for_half_of_a_surrogate_pair_is_refused(string text) => ShouldHave(text, "WFB1007");

    [Fact]
    public void An_escape_for_a_whole_surrogate_pair_is_read()
    {
        var definition = AslText.Read("""{ "Comment": "\uD83D\uDE80" }""");

        definition.Comment.Should().Be("🚀");
    }

    [Fact]
    public void A_file_name_is_that_of_the_definition()
    {
        var read = AslReader.Read(Valid, "dir/orders.asl.json");

        read.Definition!.File.Should().Be("dir/orders.asl.json");
    }

    private static void ShouldHave(string text, string code, string awsCode = "INVALID_JSON_DESCRIPTION")
    {
        var read = AslReader.Read(text);

        read.Definition.Should().BeNull();
        var problem = read.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be(code);
        problem.Aws?.Code.Should().Be(awsCode);
        problem.Severity.Should().Be(DiagnosticSeverity.Error);
    }
}
