namespace WorkflowBuilder.Tests.Validation.Paths;

public class PathFieldRuleTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true";
    private const string Map = """ "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } } """;

    [Theory]
    [InlineData(""" "Type": "Pass", "End": true, "InputPath": "foo" """, "InputPath")]
    [InlineData(""" "Type": "Pass", "End": true, "InputPath": "$.a[" """, "InputPath")]
    [InlineData(""" "Type": "Pass", "End": true, "OutputPath": "States.UUID()" """, "OutputPath")]
    [InlineData(""" "Type": "Wait", "End": true, "SecondsPath": "x" """, "SecondsPath")]
    [InlineData(""" "Type": "Wait", "End": true, "TimestampPath": "$.a b" """, "TimestampPath")]
    [InlineData(""" "Type": "Fail", "ErrorPath": "abc" """, "ErrorPath")]
    [InlineData(Task + """, "TimeoutSecondsPath": "abc" """, "TimeoutSecondsPath")]
    [InlineData(Task + """, "HeartbeatSecondsPath": "$..", "TimeoutSeconds": 9 """, "HeartbeatSecondsPath")]
    public void What_is_no_path_is_refused(string fields, string pointer)
    {
        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1301", $"/States/S/{pointer}");

        var aws = AslText.Problems(AslText.State(fields)).Single().Aws!;
        aws.Should().Be(new AwsDiagnostic("SCHEMA_VALIDATION_FAILED", "Value must be a valid JSONPath.", $"/States/S/{pointer}"));
    }

    [Theory]
    [InlineData(Task + """, "ResultPath": "$.a[*]" """, "ResultPath")]
    [InlineData(Task + """, "ResultPath": "$.a[?(@.b)]" """, "ResultPath")]
    [InlineData(Task + """, "ResultPath": "$..a" """, "ResultPath")]
    [InlineData(Task + """, "ResultPath": "$$.a" """, "ResultPath")]
    [InlineData(Task + """, "ResultPath": "$v" """, "ResultPath")]
    [InlineData(Map + """, "ItemsPath": "$.a[*]" """, "ItemsPath")]
    public void A_path_that_names_no_single_place_is_refused_where_one_is_needed(string fields, string pointer) =>
        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1302", $"/States/S/{pointer}");

    [Theory]
    [InlineData(""" "Variable": "x", "StringEquals": "a" """, "Variable", ": Reference path didn't start with '$'")]
    [InlineData(""" "Variable": "States.ArrayLength($.a)", "NumericEquals": 0 """, "Variable", ": Reference path didn't start with '$'")]
    [InlineData(""" "Variable": "$.x[*]", "StringEquals": "a" """, "Variable", "")]
    [InlineData(""" "Variable": "$.x[", "StringEquals": "a" """, "Variable", "")]
    [InlineData(""" "Variable": "$.x", "StringEqualsPath": "y" """, "StringEqualsPath", ": Reference path didn't start with '$'")]
    [InlineData(""" "Not": { "Variable": "x", "IsNull": true } """, "Not/Variable", ": Reference path didn't start with '$'")]
    public void Paths_in_a_rule_of_a_Choice_are_reference_paths(string rule, string pointer, string reason)
    {
        var json = Choice(rule);

        RuleCheck.ShouldRefuse(json, "WFB1302", $"/States/S/Choices/0/{pointer}");
        AslText.Problems(json).Single().Aws!.Message.Should().Be($"Value is not a Reference Path{reason}");
    }

    [Theory]
    [InlineData(Task + """, "ResultPath": "foo" """, "ResultPath")]
    [InlineData(Map + """, "ItemsPath": "items" """, "ItemsPath")]
    public void A_reference_path_begins_with_a_dollar(string fields, string pointer)
    {
        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1302", $"/States/S/{pointer}");
        AslText.Problems(AslText.State(fields)).Single().Aws!.Message.Should().Be("Value is not a Reference Path: Reference path didn't start with '$'");
    }

    [Theory]
    [InlineData(""" "Variable": "$.a[?(@.b)]", "StringEquals": "a" """)]
    [InlineData(""" "Variable": "$..a", "StringEquals": "a" """)]
    [InlineData(""" "Variable": "$.a[-1]", "StringEquals": "a" """)]
    [InlineData(""" "Variable": "$.x", "StringEqualsPath": "$.a[1:]" """)]
    public void A_path_in_a_rule_of_a_Choice_that_does_not_find_one_value_is_a_warning(string rule)
    {
        var problem = AslText.Problems(Choice(rule)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1303");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData(""" "Type": "Pass", "End": true, "InputPath": "$.items.length()" """)]
    [InlineData(Task + """, "ResultPath": "$.a.sum()" """)]
    [InlineData(Task + """, "Parameters": { "n.$": "$.items.length()" } """)]
    [InlineData(Map + """, "ItemsPath": "$.a.keys()" """)]
    public void A_function_of_another_dialect_is_a_warning(string fields)
    {
        var problem = AslText.Problems(AslText.State(fields)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1313");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("$['length()']")]
    [InlineData("$.length().a")]
    public void A_field_with_the_name_of_a_function_is_left_alone(string path) =>
        AslText.Problems(AslText.State($$""" "Type": "Pass", "End": true, "InputPath": "{{path}}" """)).Should().BeEmpty();

    [Theory]
    [InlineData(""" "Type": "Wait", "End": true, "SecondsPath": "$.a[*]" """)]
    [InlineData(""" "Type": "Fail", "CausePath": "$..a" """)]
    [InlineData(Map + """, "MaxConcurrencyPath": "$.a[1:]" """)]
    public void Many_values_where_one_is_needed_are_a_warning(string fields)
    {
        var problem = AslText.Problems(AslText.State(fields)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1303");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData(""" "Type": "Fail", "ErrorPath": "States.Format('{}'" """)]
    [InlineData(""" "Type": "Fail", "CausePath": "States.Foo()" """)]
    public void A_call_in_ErrorPath_or_CausePath_that_cannot_be_read_is_refused(string fields) =>
        AslText.Problems(AslText.State(fields)).Should().ContainSingle().Which.Code.Should().Be("WFB1307");

    [Theory]
    [InlineData("$[\\\"a\\\"]", "\"$['a']\"")]
    [InlineData("$.a[?(@.b in ['x'])]", null)]
    public void A_path_of_another_dialect_is_a_warning(string path, string? newText)
    {
        var problem = AslText.Problems(AslText.State($$""" "Type": "Pass", "End": true, "InputPath": "{{path}}" """)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1313");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Fix?.NewText.Should().Be(newText);
    }

    [Theory]
    [InlineData("$")]
    [InlineData("$$")]
    [InlineData("$.a-b.c[0]")]
    [InlineData("$.a[*].b")]
    [InlineData("$.[0]")]
    [InlineData("$.a[?(@.b == 'c' && @.d != 1)]")]
    [InlineData("$.a[?(@.b =~ /x.*/i)]")]
    [InlineData("$.a[-1:]")]
    [InlineData("$['a b']")]
    [InlineData("$.größe")]
    [InlineData("$v.a")]
    [InlineData("$$.Execution.Id ")]
    [InlineData("${Path}")]
    [InlineData("x${Path}")]
    public void A_path_that_Step_Functions_takes_is_left_alone(string path) =>
        RuleCheck.ShouldAccept(AslText.State($$""" "Type": "Pass", "End": true, "InputPath": "{{path}}", "OutputPath": "{{path}}" """));

    [Theory]
    [InlineData(Task + """, "InputPath": null, "OutputPath": null, "ResultPath": null """)]
    [InlineData(Task + """, "ResultPath": "$.a['b'][0]" """)]
    [InlineData(Map + """, "ItemsPath": "$$.Execution.Input.items" """)]
    [InlineData(Map + """, "ItemsPath": "$items" """)]
    [InlineData(""" "Type": "Fail", "ErrorPath": "States.Format('{}', $.a)", "CausePath": "$.b" """)]
    [InlineData(""" "Type": "Succeed", "Comment": "$.a[" """)]
    public void Fields_as_they_should_be_are_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.State(fields));

    [Fact]
    public void A_missing_dollar_is_added_by_the_fix()
    {
        var problem = AslText.Problems(AslText.State(""" "Type": "Pass", "End": true, "InputPath": "a.b" """)).Should().ContainSingle().Which;

        problem.Fix!.NewText.Should().Be("\"$.a.b\"");
    }

    [Fact]
    public void The_place_is_the_character_at_fault_whatever_escapes_are_before_it()
    {
        const string Json = """
            { "StartAt": "S", "States": { "S": { "Type": "Pass", "End": true,
            "InputPath": "$.ü\u00fc\uD83D\uDE00😀\"a b" } } }
            """;

        var problem = AslText.Problems(Json, "a.json").Should().ContainSingle().Which;

        problem.Location.Should().Be(new SourceLocation("a.json", 2, "\"InputPath\": \"$.ü\\u00fc\\uD83D\\uDE00😀\\\"a".Length + 1));
    }

    private static string Choice(string rule) => AslText.StateBeforeZ($$""" "Type": "Choice", "Choices": [ { {{rule}}, "Next": "Z" } ], "Default": "Z" """);
}
