using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Tests.Paths;

public class ReferencePathTests
{
    [Theory]
    [InlineData("$", """{"a":1}""", "42")]
    [InlineData("$.a", """{"a":1,"b":2}""", """{"a":42,"b":2}""")]
    [InlineData("$.c", """{"a":1}""", """{"a":1,"c":42}""")]
    [InlineData("$.b.c.d", """{"a":1}""", """{"a":1,"b":{"c":{"d":42}}}""")]
    [InlineData("$['b c'].d", "{}", """{"b c":{"d":42}}""")]
    [InlineData("$[1].payload", """[1,{"id":2}]""", """[1,{"id":2,"payload":42}]""")]
    [InlineData("$.a[0]", """{"a":[1,2]}""", """{"a":[42,2]}""")]
    public void Set_puts_the_value_at_the_place(string path, string input, string expected)
    {
        var output = ReferencePath.Parse(path).Set(JsonData.Parse(input), JsonData.From(42));

        output.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("$.a.b", """{"a":1}""")]
    [InlineData("$.a.b", """{"a":null}""")]
    [InlineData("$.a.b", """{"a":[]}""")]
    [InlineData("$.a", "5")]
    [InlineData("$.a[2]", """{"a":[1,2]}""")]
    [InlineData("$.a[0]", """{"a":{"0":1}}""")]
    [InlineData("$.b[0]", "{}")]
    public void Set_fails_where_a_parent_cannot_take_it(string path, string input)
    {
        var set = () => ReferencePath.Parse(path).Set(JsonData.Parse(input), JsonData.From(42));

        var error = set.Should().Throw<JsonPathException>().Which;

        error.ErrorName.Should().Be("States.ResultPathMatchFailure");
        error.IsMiss.Should().BeFalse();
    }

    [Theory]
    [InlineData("$$.a")]
    [InlineData("$v.a")]
    [InlineData("$.a[*]")]
    [InlineData("$.a[-1]")]
    [InlineData("$..a")]
    [InlineData("a")]
    public void Parse_refuses_what_names_no_place_in_the_input(string path)
    {
        var parse = () => ReferencePath.Parse(path);

        parse.Should().Throw<FormatException>();
        ReferencePath.TryParse(path, out _).Should().BeFalse();
    }

    [Fact]
    public void Set_leaves_the_input_as_it_was_and_shares_the_rest()
    {
        var input = JsonData.Parse("""{ "a": { "b": 1 }, "big": [1, 2, 3] }""");

        var output = ReferencePath.Parse("$.a.b").Set(input, JsonData.From(2));

        input.ToString().Should().Be("""{"a":{"b":1},"big":[1,2,3]}""");
        output["big"].Array.Should().BeSameAs(input["big"].Array);
    }
}
