namespace WorkflowBuilder.Tests.Validation;

public class NoDollarRuleTests
{
    [Theory]
    [InlineData("$.a")]
    [InlineData("$.a.b[0]")]
    [InlineData("$['a b']")]
    [InlineData("$[0].a")]
    [InlineData("$$.Execution.Id")]
    [InlineData("States.UUID()")]
    [InlineData("States.Format('{}', $.a)")]
    public void A_query_in_a_field_of_text_is_found(string text)
    {
        var json = AslText.State($$""" "Type": "Pass", "Parameters": { "deep": { "a": "{{text}}" } }, "End": true """);

        var finding = CodeFindings.Of("WFB3401", json).Should().ContainSingle().Which;

        finding.Severity.Should().Be(DiagnosticSeverity.Warning);
        finding.Pointer.Should().Be("/States/S/Parameters/deep/a");
        finding.Aws.Should().Be(
            new AwsDiagnostic("NO_DOLLAR", "No .$ on a field that appears to be a JSONPath or Intrinsic Function.", "/States/S/Parameters/deep/a"));
        finding.Fix!.NewText.Should().Be("\"a.$\"");
    }

    [Theory]
    [InlineData(""" "Type": "Parallel", "Branches": [], "ResultSelector": { "a": "$.b" }, "End": true """, "/ResultSelector/a")]
    [InlineData(""" "Type": "Pass", "Assign": { "a": "$.b" }, "End": true """, "/Assign/a")]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": [ "$.b" ] }, "End": true """, "/Parameters/a/0")]
    public void All_templates_are_looked_at(string fields, string pointer) =>
        AslText.ProblemsAndHints(AslText.State(fields)).Should().Contain(finding => finding.Code == "WFB3401" && finding.Pointer == "/States/S" + pointer);

    [Fact]
    public void A_path_that_is_all_of_a_template_is_found_and_has_no_fix() => CodeFindings
        .Of("WFB3401", AslText.State(""" "Type": "Pass", "Parameters": "$.a", "End": true """))
        .Should().ContainSingle().Which.Fix.Should().BeNull();

    [Theory]
    [InlineData("InputPath")]
    [InlineData("JsonPath")]
    [InlineData("MessageSelector")]
    public void A_path_that_is_meant_for_somebody_else_is_a_hint(string name) => CodeFindings
        .InState("WFB3401", $$""" "Type": "Pass", "Parameters": { "{{name}}": "$.detail" }, "End": true """)
        .Should().Equal($"Hint /Parameters/{name}");

    [Theory]
    [InlineData("\"a.$\": \"$.b\"")]
    [InlineData("\"a\": \"$\"")]
    [InlineData("\"a\": \"$5\"")]
    [InlineData("\"a\": \"$.50 each\"")]
    [InlineData("\"a\": \"$HOME\"")]
    [InlineData("\"a\": \"$.a and $.b\"")]
    [InlineData("\"a\": \"$[a-z]+\"")]
    [InlineData("\"a\": \"States.Timeout\"")]
    [InlineData("\"a\": \"$.${Field}\"")]
    [InlineData("\"a\": \"SELECT $.b\"")]
    public void Other_text_is_left_alone(string member) =>
        CodeFindings.InState("WFB3401", $$""" "Type": "Pass", "Parameters": { {{member}} }, "End": true """).Should().BeEmpty();

    [Fact]
    public void The_code_can_be_switched_off()
    {
        var json = AslText.State(""" "Type": "Pass", "Parameters": { "a": "$.b" }, "End": true """);

        AslText.Problems(json, options: new() { Severities = { ["WFB3401"] = null } }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("mapping")]
    public void Many_texts_in_deep_objects_are_looked_at_in_little_time(string name)
    {
        var (depth, texts) = (900, string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"\"t{i}\": \"$.x\"")));
        var deep = $$"""{{string.Concat(Enumerable.Repeat($$"""{ "{{name}}": """, depth))}} { {{texts}} } {{new string('}', depth)}}""";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        AslText.Problems(AslText.State($$""" "Type": "Pass", "Parameters": {{deep}}, "End": true """))
            .Should().HaveCount(name == "mapping" ? 0 : 1_001);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
