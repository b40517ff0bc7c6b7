namespace WorkflowBuilder.Tests.Validation;

public class NoPathRuleTests
{
    [Theory]
    [InlineData(""" "Type": "Fail", "Error": "$.a" """, "/Error", "ErrorPath")]
    [InlineData(""" "Type": "Fail", "Cause": "$$.Execution.Id" """, "/Cause", "CausePath")]
    [InlineData(
        """ "Type": "Choice", "Default": "Z", "Choices": [ { "Variable": "$.a", "StringEquals": "$.b", "Next": "Z" } ] """,
        "/Choices/0/StringEquals", "StringEqualsPath")]
    public void A_path_in_a_field_of_text_is_found(string fields, string pointer, string pathField)
    {
        var finding = CodeFindings.Of("WFB3402", Reachable(fields)).Should().ContainSingle().Which;

        finding.Severity.Should().Be(DiagnosticSeverity.Warning);
        finding.Pointer.Should().Be("/States/S" + pointer);
        finding.Aws!.Code.Should().Be("NO_PATH");
        finding.Fix!.NewText.Should().Be($"\"{pathField}\"");
    }

    [Theory]
    [InlineData(""" "Type": "Fail", "ErrorPath": "$.a" """)]
    [InlineData(""" "Type": "Fail", "Cause": "It costs $5." """)]
    [InlineData(""" "Type": "Choice", "Default": "Z", "Choices": [ { "Variable": "$.a", "StringEqualsPath": "$.b", "Next": "Z" } ] """)]
    [InlineData(""" "Type": "Pass", "Comment": "$.a", "Next": "Z" """)]
    public void Other_fields_and_other_text_are_left_alone(string fields) => CodeFindings.Of("WFB3402", Reachable(fields)).Should().BeEmpty();

    private static string Reachable(string fields) => fields.Contains("\"Z\"", StringComparison.Ordinal) ? AslText.StateBeforeZ(fields) : AslText.State(fields);
}
