using System.Text;

namespace WorkflowBuilder.Runner.Tests;

public sealed class CsvItemsTests : IDisposable
{
    private const string FirstRow = """{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""";
    private const string Recorded = "Value1,Value2,Value3\nValue4,Value5,Value6\n,,,\ntrue,1,'HelloWorld'\nNull,None,\n   \n";

    private readonly TemporaryS3 _s3 = new();

    // The texts are those of AWS, order of the members included.
    [Theory]
    [InlineData(
        Recorded,
        """{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["H1","H2","H3"]}""",
        """[{"H1":"Value1","H2":"Value2","H3":"Value3"},{"H1":"Value4","H2":"Value5","H3":"Value6"},{"H1":"","H2":"","H3":""},{"H1":"true","H2":"1","H3":"'HelloWorld'"},{"H1":"Null","H2":"None","H3":""},{"H1":"   ","H2":"","H3":""}]""")]
    [InlineData(
        Recorded,
        """{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["H1"]}""",
        """[{"H1":"Value1"},{"H1":"Value4"},{"H1":""},{"H1":"true"},{"H1":"Null"},{"H1":"   "}]""")]
    [InlineData(
        "H1,\nValue4,Value5,Value6\n,,,\ntrue,1,'HelloWorld'\nNull,None,\n   \n",
        FirstRow,
        """[{"":"Value5","H1":"Value4"},{"":"","H1":""},{"":"1","H1":"true"},{"":"None","H1":"Null"},{"":"","H1":"   "}]""")]
    [InlineData(
        "0,True,{}\nValue4,Value5,Value6\n,,,\ntrue,1,'HelloWorld'\nNull,None,\n   \n",
        FirstRow,
        """[{"0":"Value4","{}":"Value6","True":"Value5"},{"0":"","{}":"","True":""},{"0":"true","{}":"'HelloWorld'","True":"1"},{"0":"Null","{}":"","True":"None"},{"0":"   ","{}":"","True":""}]""")]
    [InlineData(
        "id|text|blank\r\n1|\"one|pipe\"|\r\n2|\"two \"\"quoted\"\"\"|x\r\n3|\"three\nnewline\"|y\r\n4|four|\r\n5|excluded|z\r\n",
        """{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW","CSVDelimiter":"PIPE","MaxItems":4}""",
        """[{"blank":"","id":"1","text":"one|pipe"},{"blank":"x","id":"2","text":"two \"quoted\""},{"blank":"y","id":"3","text":"three\nnewline"},{"blank":"","id":"4","text":"four"}]""")]
    public void Rows_are_the_items_AWS_makes_of_them(string csv, string config, string expected)
    {
        _s3.Put("file.csv", csv);

        var items = _s3.Read("file.csv", config).Select(item => item.Value.ToString());

        $"[{string.Join(',', items)}]".Should().Be(expected);
    }

    [Theory]
    [InlineData("COMMA", ',')]
    [InlineData("PIPE", '|')]
    [InlineData("SEMICOLON", ';')]
    [InlineData("SPACE", ' ')]
    [InlineData("TAB", '\t')]
    public void A_delimiter_is_given_by_its_name(string name, char delimiter)
    {
        _s3.Put("file.csv", $"a{delimiter}b\n1{delimiter}2\n");

        var item = _s3.Read("file.csv", $$"""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW","CSVDelimiter":"{{name}}"}""").Single();

        item.Value.ToString().Should().Be("""{"a":"1","b":"2"}""");
    }

    [Fact]
    public void A_quote_inside_of_a_field_is_text()
    {
        _s3.Put("file.csv", "a,b\n5\" pipe,3\n6\" pipe,4\n");

        var items = _s3.Read("file.csv", FirstRow).Select(item => item.Value["a"].GetString());

        items.Should().Equal("5\" pipe", "6\" pipe");
    }

    [Fact]
    public void A_mark_of_the_encoding_is_no_part_of_the_first_header()
    {
        _s3.Put("file.csv", [.. Encoding.UTF8.Preamble, .. "a,b\n1,ü"u8]);

        var item = _s3.Read("file.csv", FirstRow).Single();

        item.Value.ToString().Should().Be("""{"a":"1","b":"ü"}""");
        item.Source.Should().Be("s3://data/file.csv");
    }

    [Theory]
    [InlineData("a,a\n1,2", "CSV headers cannot contain duplicates.")]
    [InlineData("a,b\n", "*only CSV headers*")]
    [InlineData("a,b\n1,\"never closed\n2,3\n4,5", "A quoted field of the CSV file is not closed.")]
    public void What_cannot_be_read_fails_the_reader(string csv, string cause)
    {
        _s3.Put("file.csv", csv);

        var read = () => _s3.Read("file.csv", FirstRow).Count();

        var failure = read.Should().Throw<StatesException>().Which;
        failure.Error.Should().Be("States.ItemReaderFailed");
        failure.Cause.Should().Match(cause);
    }

    [Fact]
    public void Headers_have_at_most_10_KiB()
    {
        _s3.Put("file.csv", new string('h', 10 * 1024 + 1) + "\n1\n");

        var read = () => _s3.Read("file.csv", FirstRow).Count();

        read.Should().Throw<StatesException>().Which.Cause.Should().Be("The CSV headers are larger than 10240 bytes.");
    }

    [Fact]
    public void Rows_before_a_broken_one_are_read()
    {
        _s3.Put("file.csv", "a\n1\n2\n\"3");

        using var items = _s3.Read("file.csv", FirstRow).GetEnumerator();

        items.MoveNext().Should().BeTrue();
        items.MoveNext().Should().BeTrue();
        items.Invoking(rest => rest.MoveNext()).Should().Throw<StatesException>();
    }

    public void Dispose() => _s3.Dispose();
}
