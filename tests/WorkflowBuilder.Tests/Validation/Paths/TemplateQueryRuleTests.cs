namespace WorkflowBuilder.Tests.Validation.Paths;

public class TemplateQueryRuleTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true";
    private const string Map = """ "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } } """;
    private const string Invalid = "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call";

    [Theory]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "foo" } """, "WFB1304", "Parameters", "Parameters/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "$.a[" } """, "WFB1304", "Parameters", "Parameters/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "l": [ { "x.$": "bad" } ] } """, "WFB1304", "Parameters", "Parameters/l/0/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Assign": { "x.$": "bad" } """, "WFB1304", "Assign", "Assign/x.$")]
    [InlineData(Task + """, "ResultSelector": { "x.$": "bad" } """, "WFB1304", "ResultSelector", "ResultSelector/x.$")]
    [InlineData(Map + """, "ItemSelector": { "x.$": "bad" } """, "WFB1304", "ItemSelector", "ItemSelector/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "States.Foo($.a)" } """, "WFB1307", "Parameters", "Parameters/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "States.Format('{}', $.a" } """, "WFB1307", "Parameters", "Parameters/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "States.UUID() + 'x'" } """, "WFB1307", "Parameters", "Parameters/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "States.Format('a\\nb')" } """, "WFB1307", "Parameters", "Parameters/x.$")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": { "x.$": "States.JsonToString('\\\"')" } """, "WFB1307", "Parameters", "Parameters/x.$")]
    public void A_computed_field_that_is_no_query_is_refused_in_the_words_of_AWS(string fields, string code, string template, string pointer)
    {
        var json = AslText.State(fields);

        RuleCheck.ShouldRefuse(json, code, $"/States/S/{pointer}");
        AslText.Problems(json).Single().Aws.Should().Be(new AwsDiagnostic("SCHEMA_VALIDATION_FAILED", Invalid, $"/States/S/{template}"));
    }

    [Fact]
    public void A_computed_field_that_is_no_text_is_refused_and_can_lose_its_suffix()
    {
        var json = AslText.State(""" "Type": "Pass", "End": true, "Parameters": { "x.$": 5 } """);

        RuleCheck.ShouldRefuse(json, "WFB1305", "/States/S/Parameters/x.$");
        AslText.Problems(json).Single().Fix!.NewText.Should().Be("\"x\"");
    }

    [Fact]
    public void A_field_with_and_without_the_suffix_is_refused()
    {
        var json = AslText.State(""" "Type": "Pass", "End": true, "Parameters": { "x": 1, "x.$": "$.y" } """);

        RuleCheck.ShouldRefuse(json, "WFB1306", "/States/S/Parameters/x.$");
        AslText.Problems(json).Single().Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/S/Parameters/x");
    }

    [Theory]
    [InlineData("States.StringToJson(States.Format('\\\\{\\\"a\\\": {}\\\\}', States.MathAdd($.a, 1)))")]
    [InlineData("States.Format('it\\\\'s {}', $.a)")]
    [InlineData("States.Format('a\\n{}', $['b c'])")]
    [InlineData(" States.Array() ")]
    [InlineData("States.Array(true, null, 1.5)")]
    [InlineData("States.JsonMerge($.a, $.b, false)")]
    [InlineData("States.ArrayGetItem($.a[?(@.b == c)].d, 0)")]
    [InlineData("$$.Execution.Id")]
    [InlineData("$v[0].a")]
    [InlineData("States.Foo(${Argument})")]
    [InlineData("${Path}")]
    public void A_query_that_Step_Functions_takes_is_left_alone(string text) =>
        RuleCheck.ShouldAccept(AslText.State($$""" "Type": "Pass", "End": true, "Parameters": { "x.$": "{{text}}", "y": "$.a[" } """));

    [Fact]
    public void Fields_of_a_fixed_result_are_fixed() =>
        RuleCheck.ShouldAccept(AslText.State(""" "Type": "Pass", "End": true, "Result": { "x.$": "foo", "x": 1, "y.$": 5 } """));

    [Fact]
    public void The_place_is_the_character_at_fault()
    {
        const string Json = """
            { "StartAt": "S", "States": { "S": { "Type": "Pass", "End": true, "Parameters": {
            "x.$": "States.ArrayLength($.a[)" } } } }
            """;

        var problem = AslText.Problems(Json, "a.json").Should().ContainSingle().Which;

        problem.Location.Should().Be(new SourceLocation("a.json", 2, "\"x.$\": \"States.ArrayLength($.a".Length + 1));
    }
}
