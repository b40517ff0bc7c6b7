using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Paths;

public class PayloadTemplateTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("""{ "a": "$.x" }""", """{"a":"$.x"}""")]
    [InlineData("""{ "a.$": "$.x", "b": 2 }""", """{"b":2,"a":1}""")]
    [InlineData("""{ "a": [{ "b.$": "$.x" }, "$.x"] }""", """{"a":[{"b":1},"$.x"]}""")]
    [InlineData("""{ "a": { "b": { "c.$": "$$.id" } } }""", """{"a":{"b":{"c":"e1"}}}""")]
    [InlineData("""{ "a.$": "$v" }""", """{"a":[1]}""")]
    [InlineData("""{ "a.$": "$.none[*]" }""", """{"a":[]}""")]
    public void Evaluate_computes_the_fields_that_end_with_a_dollar(string template, string expected)
    {
        var data = new StateData
        {
            Input = JsonData.Parse("""{ "x": 1 }"""),
            ContextObject = JsonData.Parse("""{ "id": "e1" }"""),
            Variables = JsonData.Parse("""{ "v": [1] }"""),
        };

        var payload = PayloadTemplate.Compile(JsonData.Parse(template)).Evaluate(data);

        payload.ToString().Should().Be(expected);
    }

    [Fact]
    public void Members_come_in_the_order_of_AWS()
    {
        var template = JsonData.Parse("""{ "Payload.$": "$", "z": 1, "FunctionName.$": "$", "a": 2 }""");

        var payload = PayloadTemplate.Compile(template).Evaluate(JsonData.Null);

        payload.ToString().Should().Be("""{"z":1,"a":2,"FunctionName":null,"Payload":null}""");
    }

    [Theory]
    [InlineData("$.y")]
    [InlineData("$.x[0]")]
    [InlineData("$$.y")]
    public void A_path_that_leads_to_nothing_is_told_with_field_and_input(string path)
    {
        var template = PayloadTemplate.Compile(JsonData.From([KeyValuePair.Create("value.$", JsonData.From(path))]));

        var evaluate = () => template.Evaluate(JsonData.Parse("""{ "x": 1 }"""));

        evaluate.Should().Throw<JsonPathException>()
            .WithMessage($$"""The JSONPath '{{path}}' specified for the field 'value.$' could not be found in the input '{"x":1}'""");
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public void Compile_refuses_fields_that_are_no_paths(string value)
    {
        var compile = () => PayloadTemplate.Compile(JsonData.Parse($$"""{ "value.$": {{value}} }"""));

        compile.Should().Throw<FormatException>()
            .WithMessage("The value for the field 'value.$' must be a valid JSONPath or a valid intrinsic function call*");
    }

    [Fact]
    public void Compile_refuses_a_field_that_is_both_given_and_computed()
    {
        var compile = () => PayloadTemplate.Compile(JsonData.Parse("""{ "a": 1, "a.$": "$" }"""));

        compile.Should().Throw<FormatException>().WithMessage("*\"a\"*");
    }

    [Fact]
    public void Compile_refuses_templates_that_nest_too_deeply()
    {
        var template = JsonData.Parse($"{string.Concat(Enumerable.Repeat("[", 10_000))}{string.Concat(Enumerable.Repeat("]", 10_000))}");

        var compile = () => SmallStack.Run(() => PayloadTemplate.Compile(template));

        compile.Should().Throw<FormatException>();
    }
}
