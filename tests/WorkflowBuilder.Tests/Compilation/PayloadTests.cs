using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowBuilder.Tests.Compilation;

public partial class PayloadTests
{
    [Theory]
    [MemberData(nameof(Payloads))]
    public void Any_object_that_has_json_is_a_payload(object payload, string expected) =>
        Compiled.Of(new Task("T", "arn:a") { ResultSelector = new { payload } }).GetProperty("ResultSelector")
            .ShouldBeInOrder($$"""{ "payload": {{expected}} }""");

    [Fact]
    public void Null_is_kept_wherever_it_was_written()
    {
        var payload = new { a = (string?)null, b = new object?[] { null, new { c = (int?)null } }, d = JsonPath.StringAt("$.d"), e = JsonPath.Discard };
        var item = new { a = (string?)null };

        Compiled.Of(new Pass("P") { Parameters = payload }).GetProperty("Parameters")
            .ShouldBe("""{ "a": null, "b": [null, { "c": null }], "d.$": "$.d", "e": null }""");
        Compiled.Of(new Map("M") { ItemSelector = item }.ItemProcessor(new Pass("P2"))).GetProperty("ItemSelector").ShouldBe("""{ "a": null }""");
        Compiled.Of(new Task("T", "arn:a") { ResultSelector = item }).GetProperty("ResultSelector").ShouldBe("""{ "a": null }""");
        Compiled.Of(new Pass("O") { Output = item }).GetProperty("Output").ShouldBe("""{ "a": null }""");
    }

    [Theory]
    [InlineData("quotes \" and ' and \\ and /")]
    [InlineData("line\nbreaks\r\n\tand\u0001control")]
    [InlineData("ümläut, 中文, \u2028 and \uD83D\uDE80")]
    [InlineData("<script>&amp;'+=`</script>")]
    [InlineData("${Token[TOKEN.12]} and ${placeholder} and ${AWS::Region}")]
    [InlineData("$.looks.like.a.path")]
    [InlineData("")]
    public void Text_survives_everywhere_it_may_stand(string text)
    {
        var pass = new Pass("P" + text) { Comment = text, Result = new Dictionary<string, string> { [text] = text } };
        var choice = new Choice("C").When(Condition.StringEquals("$.a", text), pass).Otherwise(new Fail("F") { Error = text, Cause = text });

        var json = Compiled.Of(new Workflow("Test", choice) { Comment = text });

        var states = json.GetProperty("States");
        json.GetProperty("Comment").GetString().Should().Be(text);
        states.GetProperty("P" + text).GetProperty("Comment").GetString().Should().Be(text);
        states.GetProperty("P" + text).GetProperty("Result").GetProperty(text).GetString().Should().Be(text);
        states.GetProperty("F").GetProperty("Cause").GetString().Should().Be(text);
        states.GetProperty("C").GetProperty("Choices")[0].GetProperty("StringEquals").GetString().Should().Be(text);
        states.GetProperty("C").GetProperty("Choices")[0].GetProperty("Next").GetString().Should().Be("P" + text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Text_is_not_escaped_more_than_json_asks_for(bool indented)
    {
        const string text = "<a href='x'>&+ü中${Token[TOKEN.12]}</a>";
        var pass = new Pass("P") { Comment = text, Result = new { text } };

        var json = new Workflow("Test", pass).ToJson(new() { Indented = indented });

        json.Split(text).Should().HaveCount(3);
    }

    [Fact]
    public void Numbers_keep_their_text()
    {
        var result = Compiled.Parse("""{ "a": 1.0, "b": 1e3, "c": 12345678901234567890, "d": -0.10 }""");

        var json = new Workflow("Test", new Pass("P") { Result = result }).ToJson(new() { Indented = false });

        json.Should().Contain("1.0,").And.Contain("1e3,").And.Contain("12345678901234567890,").And.Contain("-0.10");
    }

    [Fact]
    public void Names_follow_the_policy_of_the_options()
    {
        var workflow = new Workflow("Test", new Pass("P") { Parameters = new { OrderId = 1, Item = new Item("x", JsonPath.StringAt("$.q")) } })
        {
            PayloadOptions = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase },
        };

        Compiled.Of(workflow).GetProperty("States").GetProperty("P").GetProperty("Parameters").ShouldBe("""
            { "orderId": 1, "item": { "product": "x", "QTY.$": "$.q" } }
            """);
    }

    [Fact]
    public void A_source_generated_context_serves_its_types()
    {
        var workflow = new Workflow("Test", new Pass("P") { Parameters = new Order("o-1", [1, 2]) }) { PayloadOptions = OrderContext.Default.Options };

        Compiled.Of(workflow).GetProperty("States").GetProperty("P").GetProperty("Parameters").ShouldBe("""{ "id": "o-1", "lines": [1, 2] }""");
    }

    [Fact]
    public void Options_that_drop_null_are_obeyed()
    {
        var workflow = new Workflow("Test", new Pass("P") { Parameters = new { a = (string?)null, b = 1 } })
        {
            PayloadOptions = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };

        Compiled.Of(workflow).GetProperty("States").GetProperty("P").GetProperty("Parameters").ShouldBe("""{ "b": 1 }""");
    }

    [Theory]
    [InlineData(250, null)]
    [InlineData(400, "WFB9004")]
    [InlineData(20_000, "WFB9004")]
    public void A_payload_too_deep_is_refused_and_no_stack_overflow(int depth, string? expected)
    {
        using var document = JsonDocument.Parse(new string('[', depth) + new string(']', depth), new() { MaxDepth = int.MaxValue });
        var whole = new Workflow("Test", new Pass("P") { Result = document.RootElement });
        var withPath = new Workflow("Test", new Pass("P") { Parameters = new { deep = document.RootElement, path = JsonPath.StringAt("$.a") } });

        var codes = SmallStack.Run(() => new[] { CodeOf(whole), CodeOf(withPath) });

        codes.Should().AllBe(expected);
    }

    [Fact]
    public void A_member_with_and_without_the_suffix_is_refused()
    {
        var pass = new Pass("P") { Parameters = new Dictionary<string, object> { ["a.$"] = "$.x", ["a"] = JsonPath.StringAt("$.y") } };

        var problem = Compiled.ProblemOf(pass);

        problem.Code.Should().Be("WFB9004");
        problem.Message.Should().Contain("\"P\" (PayloadTests.cs:").And.Contain("\"a\" stands twice").And.Contain("Keep one.");
    }

    public static TheoryData<object, string> Payloads() => new()
    {
        { new { a = 1, B = "x" }, """{ "a": 1, "B": "x" }""" },
        { new Item("x", 2), """{ "Product": "x", "QTY": 2 }""" },
        { new Dictionary<string, object?> { ["b"] = 1, ["a"] = null }, """{ "b": 1, "a": null }""" },
        { new Dictionary<string, JsonPathValue> { ["a"] = JsonPath.Uuid() }, """{ "a.$": "States.UUID()" }""" },
        { new SortedList<string, int> { ["b"] = 1, ["a"] = 2 }, """{ "a": 2, "b": 1 }""" },
        { JsonElement.Parse("""{ "z": [1, null], "a": { } }"""), """{ "z": [1, null], "a": { } }""" },
        { JsonDocument.Parse("""{ "z": 1 }"""), """{ "z": 1 }""" },
        { JsonNode.Parse("""{ "z": 1, "a": null }""")!, """{ "z": 1, "a": null }""" },
        { new JsonObject { ["a"] = new JsonArray(1, "x") }, """{ "a": [1, "x"] }""" },
        { new { pair = (1, "x") }, """{ "pair": { "Item1": 1, "Item2": "x" } }""" },
        {
            new { list = new List<int> { 1 }, set = new HashSet<string> { "s" }, lazy = Enumerable.Range(1, 2) },
            """{ "list": [1], "set": ["s"], "lazy": [1, 2] }"""
        },
        { new { day = DayOfWeek.Friday, id = Guid.Empty, big = decimal.MaxValue },
            """{ "day": 5, "id": "00000000-0000-0000-0000-000000000000", "big": 79228162514264337593543950335 }""" },
        { new { at = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc), bytes = new byte[] { 1 } }, """{ "at": "2030-01-01T00:00:00Z", "bytes": "AQ==" }""" },
        { new { inner = Result.FromObject(new { a = JsonPath.StringAt("$.a") }) }, """{ "inner": { "a.$": "$.a" } }""" },
        { new[] { 1, 2 }, "[1, 2]" },
        { "text", "\"text\"" },
        { new Order("o-1", [1]), """{ "Id": "o-1", "Lines": [1] }""" },
    };

    private static string? CodeOf(Workflow workflow)
    {
        try
        {
            workflow.ToJson();
            return null;
        }
        catch (WorkflowException error)
        {
            return error.Diagnostics.Single().Code;
        }
    }

    internal sealed record Item(string Product, [property: JsonPropertyName("QTY")] object Quantity);

    internal sealed record Order(string Id, int[] Lines);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Order))]
    internal sealed partial class OrderContext : JsonSerializerContext;
}
