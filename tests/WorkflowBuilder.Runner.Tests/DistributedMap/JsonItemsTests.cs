using System.Text;

namespace WorkflowBuilder.Runner.Tests;

public sealed class JsonItemsTests : IDisposable
{
    private const string Json = """{"InputType":"JSON"}""";
    private const string JsonLines = """{"InputType":"JSONL"}""";

    private readonly TemporaryS3 _s3 = new();

    [Theory]
    [InlineData("[]", "")]
    [InlineData(" [ 1.0 , 1e3, \"a\", null, {\"a\": [1]} , [] ] ", """1.0|1e3|"a"|null|{"a":[1]}|[]""")]
    [InlineData("[1] what comes after the array", "1")]
    public void The_items_of_an_array_are_read(string json, string expected)
    {
        _s3.Put("file.json", json);

        Items(Json).Should().Be(expected);
    }

    [Theory]
    [InlineData("", "0|{\"a\":{\"b\":[1,2]},\"c/d\":[3],\"m~n\":[4],\"\":[5]}")]
    [InlineData("/1/a/b", "1|2")]
    [InlineData("/1/c~1d", "3")]
    [InlineData("/1/m~0n", "4")]
    [InlineData("/1/", "5")]
    public void A_pointer_leads_to_the_array(string pointer, string expected)
    {
        _s3.Put("file.json", """[0,{"a":{"b":[1,2]},"c/d":[3],"m~n":[4],"":[5]}]""");

        Items($$"""{"InputType":"JSON","ItemsPointer":"{{pointer}}"}""").Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"Hello":"world"}""", "")]
    [InlineData("3", "")]
    [InlineData("""{"a":{"b":1}}""", "/a/b")]
    [InlineData("""{"a":{"b":1}}""", "/a/c")]
    [InlineData("""{"a":{"b":1}}""", "/a/b/c")]
    [InlineData("""[[1]]""", "/1")]
    public void Only_an_array_has_items(string json, string pointer)
    {
        _s3.Put("file.json", json);

        var read = () => Items($$"""{"InputType":"JSON","ItemsPointer":"{{pointer}}"}""");

        read.Should().Throw<StatesException>().Which.Cause.Should().Be("Attempting to map over non-iterable node.");
    }

    [Fact]
    public void An_array_is_found_behind_values_larger_than_the_buffer()
    {
        var large = string.Join(',', Enumerable.Repeat("\"" + new string('x', 1000) + "\"", 1000));
        _s3.Put("file.json", $$"""{"skipped":[{{large}}],"deep":{"items":[0,[{{large}}],2]} }""");

        var items = _s3.Read("file.json", """{"InputType":"JSON","ItemsPointer":"/deep/items"}""").ToList();

        items.Should().HaveCount(3);
        items[1].Value.Count.Should().Be(1000);
        items[2].Value.ToString().Should().Be("2");
    }

    [Theory]
    [InlineData("[1, 2, oops]")]
    [InlineData("[1, 2, {\"a\": ]")]
    [InlineData("[1, 2, \"open")]
    [InlineData("[1, 2 ")]
    public void Items_before_broken_JSON_are_read(string json)
    {
        _s3.Put("file.json", json);

        using var items = _s3.Read("file.json", Json).GetEnumerator();

        items.MoveNext().Should().BeTrue();
        items.MoveNext().Should().BeTrue();
        items.Invoking(rest => rest.MoveNext()).Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    [Fact]
    public void Lines_are_values_and_blank_ones_are_passed_over()
    {
        _s3.Put("file.jsonl", "{\"n\":1}\r\n\n  \n2\n\"three\"");

        var items = _s3.Read("file.jsonl", JsonLines).Select(item => item.Value.ToString());

        items.Should().Equal("{\"n\":1}", "2", "\"three\"");
    }

    [Fact]
    public void Lines_before_a_broken_one_are_read()
    {
        _s3.Put("file.jsonl", "1\n{\"a\":\n3\n");

        using var items = _s3.Read("file.jsonl", JsonLines).GetEnumerator();

        items.MoveNext().Should().BeTrue();
        items.Invoking(rest => rest.MoveNext()).Should().Throw<StatesException>().Which.Cause.Should().StartWith("The object is no valid JSON:");
    }

    [Theory]
    [InlineData("[{\"\u00FF\":1}]", "")]
    [InlineData("{\"\\uDC00\":1,\"a\":[1]}", "/a")]
    [InlineData("{\"\u00FF\":1,\"a\":[1]}", "/a")]
    public void A_name_that_is_no_text_fails_the_reader(string json, string pointer)
    {
        _s3.Put("file.json", Encoding.Latin1.GetBytes(json));

        var read = () => Items($$"""{"InputType":"JSON","ItemsPointer":"{{pointer}}"}""");

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    [Fact]
    public void An_item_may_be_nested_deeply()
    {
        _s3.Put("file.json", "[" + new string('[', 50_000) + new string(']', 50_000) + "]");

        _s3.Read("file.json", Json).Should().HaveCount(1);
    }

    public void Dispose() => _s3.Dispose();

    private string Items(string config) => string.Join('|', _s3.Read("file.json", config).Select(item => item.Value.ToString()));
}
