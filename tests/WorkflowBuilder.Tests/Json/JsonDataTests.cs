using System.Text;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Json;

public class JsonDataTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("0.10")]
    [InlineData("1E-7")]
    [InlineData("9223372036854775807")]
    [InlineData("12345678901234567890123")]
    [InlineData("0.1000000000000000055511151231257827")]
    [InlineData("1e400")]
    [InlineData("34.45")]
    [InlineData("-7")]
    public void A_number_keeps_its_text(string number) => JsonData.Parse(number).ToString().Should().Be(number);

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1000", "1e3", true)]
    [InlineData("0", "-0", true)]
    [InlineData("0.1", "1E-1", true)]
    [InlineData("12345678901234567890", "12345678901234567891", false)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    [InlineData("9007199254740992", "9007199254740992.0", true)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("1", "2", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("0", "false", false)]
    public void Numbers_are_equal_when_their_values_are(string left, string right, bool equal)
    {
        var (a, b) = (JsonData.Parse(left), JsonData.Parse(right));

        (a == b).Should().Be(equal);
        if (equal)
        {
            a.GetHashCode().Should().Be(b.GetHashCode());
        }
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1e+21")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(-1.5e300, "-1.5e+300")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(-0.0, "0")]
    [InlineData(100, "100")]
    public void A_calculated_number_is_shown_as_JavaScript_shows_it(double number, string text) => JsonData.From(number).ToString().Should().Be(text);

    [Fact]
    public void Members_keep_their_order_and_the_later_of_two_equal_names_counts()
    {
        var data = JsonData.Parse("""{"b":1,"a":2,"b":3}""");

        data.ToString().Should().Be("""{"b":3,"a":2}""");
        data["b"].GetDouble().Should().Be(3);
    }

    [Fact]
    public void The_order_of_members_does_not_count_for_equality() =>
        JsonData.Parse("""{"a":[1,{"x":null}],"b":2}""").Should().Be(JsonData.Parse("""{"b":2.0,"a":[1,{"x":null}]}"""));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1}""", """{"b":1}""")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[]", "{}")]
    [InlineData("null", "\"null\"")]
    public void Different_values_differ(string left, string right) => JsonData.Parse(left).Should().NotBe(JsonData.Parse(right));

    [Fact]
    public void Documents_of_100_000_levels_are_read_compared_and_written_on_a_small_stack()
    {
        const int Levels = 100_000;
        var json = string.Concat(Enumerable.Repeat("""{"a":[""", Levels)) + "1" + string.Concat(Enumerable.Repeat("]}", Levels));

        SmallStack.Run(() =>
        {
            var (first, second) = (JsonData.Parse(json), JsonData.Parse(json));

            (first == second).Should().BeTrue();
            first.GetHashCode().Should().Be(second.GetHashCode());
            first.Invoking(data => data.ToElement()).Should().Throw<JsonException>();
            return first.ToString() == json;
        }).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,]")]
    [InlineData("{\"a\"}")]
    [InlineData("01")]
    [InlineData("1 2")]
    [InlineData("nul")]
    [InlineData("\"\\x\"")]
    public void What_is_no_JSON_is_refused(string text) => text.Invoking(JsonData.Parse).Should().Throw<JsonException>();

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        var parse = () => JsonData.Parse([(byte)'"', 0xc3, 0x28, (byte)'"']);

        parse.Should().Throw<JsonException>().WithMessage("*UTF-8*");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_kept()
    {
        var data = JsonData.Parse("\"a\\ud83d b\\ude00\"");

        data.GetString().Should().Be("a\ud83d b\ude00");
        data.ToString().Should().Be("\"a\\ud83d b\\ude00\"");
    }

    [Fact]
    public void Text_is_escaped_no_more_than_JSON_asks()
    {
        const string Json = """["\"\\\b\f\n\r\t\u0001","<é>&'/😀"]""";

        JsonData.Parse(Json).ToString().Should().Be(Json);
    }

    [Fact]
    public void A_copy_with_one_member_set_shares_the_rest()
    {
        var data = JsonData.Parse("""{"a":{"x":1},"b":[1,2]}""");

        var copy = data.With("a", JsonData.From(5)).With("c", JsonData.True);

        copy.ToString().Should().Be("""{"a":5,"b":[1,2],"c":true}""");
        data.ToString().Should().Be("""{"a":{"x":1},"b":[1,2]}""");
        copy["b"].With(1, JsonData.Null).ToString().Should().Be("[1,null]");
    }

    [Fact]
    public void Asking_for_the_wrong_type_names_the_value()
    {
        var text = () => JsonData.From(5).GetString();
        var number = () => JsonData.From("x").GetDouble();
        var outside = () => JsonData.EmptyArray.With(0, JsonData.Null);

        text.Should().Throw<InvalidOperationException>().WithMessage("text was asked of the JSON value 5, which is Number.");
        number.Should().Throw<InvalidOperationException>().WithMessage("*\"x\"*String*");
        outside.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_not_there_is_undefined()
    {
        var data = JsonData.Parse("""{"a":[1]}""");

        data["b"].IsUndefined.Should().BeTrue();
        data["a"][1].IsUndefined.Should().BeTrue();
        data["a"]["x"].Kind.Should().Be(JsonValueKind.Undefined);
        default(JsonData).ToString().Should().BeEmpty();
    }

    [Fact]
    public void Objects_of_DotNet_go_in_and_out()
    {
        var data = JsonData.FromObject(new Order("o-1", [new("a", 1.5m)]));

        data.ToString().Should().Be("""{"Id":"o-1","Lines":[{"Sku":"a","Price":1.5}]}""");
        data.ToObject<Order>()!.Lines[0].Price.Should().Be(1.5m);
        JsonSerializer.Serialize(new { inner = data["Lines"], none = JsonData.Undefined }).Should().Be("""{"inner":[{"Sku":"a","Price":1.5}],"none":null}""");
        JsonSerializer.Deserialize<Dictionary<string, JsonData>>("""{"x":[1,{"y":null}]}""")!["x"][1]["y"].IsNull.Should().BeTrue();
    }

    [Fact]
    public void A_writer_takes_values_among_others()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("a");
            JsonData.Parse("[1.0,\"é\"]").WriteTo(writer);
            writer.WriteEndObject();
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("""{"a":[1.0,"é"]}""");
    }

    [Theory]
    [InlineData("9007199254740993", 9007199254740993)]
    [InlineData("1e3", 1000)]
    [InlineData("-5.0", -5)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Whole_numbers_are_exact(string number, long expected)
    {
        JsonData.Parse(number).TryGetInt64(out var value).Should().BeTrue();

        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e300")]
    [InlineData("\"1\"")]
    public void What_is_no_whole_number_of_64_bits_is_none(string number) => JsonData.Parse(number).TryGetInt64(out _).Should().BeFalse();

    [Fact]
    public void Objects_with_the_same_names_share_them()
    {
        var data = JsonData.Parse("""[{"name":1,"b":2},{"name":3,"b":4},{"b":5,"name":6}]""");

        data[0].Object!.Shape.Should().BeSameAs(data[1].Object!.Shape);
        data[2].Object!.Shape.Names[1].Should().BeSameAs(data[0].Object!.Shape.Names[0]);
    }

    [Fact]
    public void Many_members_are_found_by_name()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 2_000).Select(i => $"\"k{i}\":{i}")) + "}";

        var data = JsonData.Parse(json);

        Enumerable.Range(0, 2_000).All(i => data[$"k{i}"].GetDouble() == i).Should().BeTrue();
        data["k2000"].IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void JavaScript_lists_indices_first()
    {
        var shape = JsonData.Parse("""{"b":1,"10":1,"a":1,"2":1,"01":1,"4294967295":1}""").Object!.Shape;

        shape.JavaScriptOrder()!.Select(at => shape.Names[at]).Should().Equal("2", "10", "b", "a", "01", "4294967295");
    }

    private sealed record Order(string Id, List<Line> Lines);

    private sealed record Line(string Sku, decimal Price);
}
