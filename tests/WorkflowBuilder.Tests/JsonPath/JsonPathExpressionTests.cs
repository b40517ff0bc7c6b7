using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Paths;

public class JsonPathExpressionTests
{
    private const string Order = """
        { "order": { "id": 7, "lines": [{ "sku": "A", "count": 1 }, { "sku": "B", "count": 5 }, { "sku": "C" }] }, "limit": 2, "none": null }
        """;

    [Theory]
    [InlineData("$", Order)]
    [InlineData("$.order.id", "7")]
    [InlineData("$['order']['id']", "7")]
    [InlineData("$.order.['id']", "7")]
    [InlineData("  $.order.id ", "7")]
    [InlineData("$.none", "null")]
    [InlineData("$['limit','none']", """{"limit":2,"none":null}""")]
    [InlineData("$.order.lines[1].sku", "\"B\"")]
    [InlineData("$.order.lines[(@.length-1)].sku", "\"C\"")]
    [InlineData("$.order.lines[9]", "null")]
    [InlineData("$.order.lines[-1]", "null")]
    [InlineData("$.order.lines[0,2].sku", """["A","C"]""")]
    [InlineData("$.order.lines[1:].sku", """["B","C"]""")]
    [InlineData("$.order.lines[:2].sku", """["A","B"]""")]
    [InlineData("$.order.lines[-1:].sku", """["C"]""")]
    [InlineData("$.order.lines[0:2].sku", """["A","B"]""")]
    [InlineData("$.order.lines[*].count", "[1,5]")]
    [InlineData("$..sku", """["A","B","C"]""")]
    [InlineData("$..[0].sku", """["A","B","C"]""")]
    [InlineData("$.order.lines[?(@.count)].sku", """["A","B"]""")]
    [InlineData("$.order.lines[?(!@.count)].sku", """["C"]""")]
    [InlineData("$.order.lines[?(@.count > 1)].sku", """["B"]""")]
    [InlineData("$.order.lines[?(@.count > $.limit)].sku", """["B"]""")]
    [InlineData("$.order.lines[?(@.sku == 'A' || @.sku == C)].sku", """["A","C"]""")]
    [InlineData("$.order.lines[?(@.sku =~ /[a-b]/i && @.count < 5)].sku", """["A"]""")]
    [InlineData("$.nothing[*].sku", "[]")]
    public void Select_gives_what_the_path_leads_to(string path, string expected)
    {
        var value = JsonPathExpression.Parse(path).Select(JsonData.Parse(Order));

        value.Should().Be(JsonData.Parse(expected));
    }

    [Theory]
    [InlineData("$.nope", true, "No results for path: $['nope']")]
    [InlineData("$.nope.deep", true, "Missing property in path $['nope']")]
    [InlineData("$.limit.deep", true, "Property ['deep'] not found in path $['limit']")]
    [InlineData("$.none[0]", true, "The path $['none'] is null")]
    [InlineData("$.order.lines[9].sku", true, "Property ['sku'] not found in path $['order']['lines'][9]")]
    [InlineData("$.limit[0].a", false, "Filter: [0]['a'] can only be applied to arrays. Current context is: 2")]
    [InlineData("$.limit[?(@.a)]", false, "Filter: [?] can not be applied to primitives. Current context is: 2")]
    [InlineData("$['a','b'].c", false, "Multi properties can only be used as path leafs: $['a', 'b']")]
    [InlineData("$.order.lines[?(@.count == many)]", false,
        "Character m is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.")]
    public void Select_says_why_there_is_no_value(string path, bool isMiss, string message)
    {
        var select = () => JsonPathExpression.Parse(path).Select(JsonData.Parse(Order));

        var error = select.Should().Throw<JsonPathException>().Which;

        error.Message.Should().Be(message);
        error.IsMiss.Should().Be(isMiss);
        error.ErrorName.Should().Be("States.Runtime");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("order", 0)]
    [InlineData("$.", 1)]
    [InlineData("$.a..", 3)]
    [InlineData("$.a b", 3)]
    [InlineData("$1a", 1)]
    [InlineData("$$a", 2)]
    [InlineData("$.a[", 3)]
    [InlineData("$.a[x]", 3)]
    [InlineData("$.a[\"b\"]", 3)]
    [InlineData("$.a['b'", 7)]
    [InlineData("$.a[99999999999]", 15)]
    [InlineData("$.a[?(@.b", 3)]
    [InlineData("$.a[?(@.b in ['c'])]", 3)]
    [InlineData("$.a[?(@.b =~ /(/)]", 3)]
    [InlineData("$.a[?(@.b[*] == 1)]", 3)]
    public void Parse_reports_the_position(string text, int position)
    {
        var parse = () => JsonPathExpression.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"* at position {position} of the JSONPath \"{text}\".");
        JsonPathExpression.TryParse(text, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("$.a", PathRoot.Input, null, true, true)]
    [InlineData("$$.Execution.Id", PathRoot.ContextObject, null, true, true)]
    [InlineData("$order.lines[0]", PathRoot.Variable, "order", true, true)]
    [InlineData("$.a[-1]", PathRoot.Input, null, true, false)]
    [InlineData("$['a','b']", PathRoot.Input, null, true, false)]
    [InlineData("$.a[*]", PathRoot.Input, null, false, false)]
    public void A_path_says_what_it_reads(string text, PathRoot root, string? variable, bool isDefinite, bool isReferencePath)
    {
        var path = JsonPathExpression.Parse(text);

        path.Root.Should().Be(root);
        path.Variable.Should().Be(variable);
        path.IsDefinite.Should().Be(isDefinite);
        path.IsReferencePath.Should().Be(isReferencePath);
    }

    [Theory]
    [InlineData("$.from", "\"input\"")]
    [InlineData("$$.from", "\"context\"")]
    [InlineData("$v.from", "\"variable\"")]
    [InlineData("$list[1]", "2")]
    public void Select_reads_input_context_object_and_variables(string path, string expected)
    {
        var data = new StateData
        {
            Input = JsonData.Parse("""{ "from": "input" }"""),
            ContextObject = JsonData.Parse("""{ "from": "context" }"""),
            Variables = JsonData.Parse("""{ "v": { "from": "variable" }, "list": [1, 2] }"""),
        };

        var value = JsonPathExpression.Parse(path).Select(data);

        value.Should().Be(JsonData.Parse(expected));
    }

    [Fact]
    public void A_variable_that_does_not_exist_is_a_miss()
    {
        var data = new StateData { Input = JsonData.EmptyObject };

        var found = JsonPathExpression.Parse("$v.a").TrySelect(data, out var value, out var error);

        found.Should().BeFalse();
        value.IsUndefined.Should().BeTrue();
        error!.IsMiss.Should().BeTrue();
    }

    [Fact]
    public void An_index_outside_the_array_is_told_from_null()
    {
        var data = new StateData { Input = JsonData.Parse("""{ "a": [null] }""") };

        JsonPathExpression.Parse("$.a[0]").TryFind(data, new QueryRun(QueryLimits.Default, TimeProvider.System), out var inside, out _);
        JsonPathExpression.Parse("$.a[1]").TryFind(data, new QueryRun(QueryLimits.Default, TimeProvider.System), out var outside, out _);

        inside.IsNull.Should().BeTrue();
        outside.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void Select_reads_elements_too()
    {
        var value = JsonPathExpression.Parse("$.order.id").Select(JsonElement.Parse(Order));

        value.GetInt32().Should().Be(7);
    }

    [Fact]
    public void A_path_reads_objects_of_different_shapes()
    {
        var path = JsonPathExpression.Parse("$.a.b");

        var values = new[] { """{"a":{"b":1}}""", """{"x":0,"a":{"b":2}}""", """{"a":{"x":0,"b":3}}""" }.Select(json => path.Select(JsonData.Parse(json)));

        values.Should().Equal(JsonData.From(1), JsonData.From(2), JsonData.From(3));
    }
}
