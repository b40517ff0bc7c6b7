namespace WorkflowBuilder.Tests.Validation;

/// <summary>The findings of one code in a definition that Step Functions takes, hints included.</summary>
internal static class CodeFindings
{
    /// <summary>Gives them, and checks that nothing in the definition is an error.</summary>
    public static List<Diagnostic> Of(string code, string json)
    {
        var findings = AslText.ProblemsAndHints(json);
        findings.Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error);
        return [.. findings.Where(finding => finding.Code == code)];
    }

    /// <summary>Gives them as severity and JSON Pointer inside of a state S with these fields, which may lead to Z.</summary>
    public static IEnumerable<string> InState(string code, string fields, string definitionFields = "") => Of(
        code, fields.Contains("\"Z\"", StringComparison.Ordinal) ? AslText.StateBeforeZ(fields, definitionFields) : AslText.State(fields, definitionFields))
        .Select(finding => $"{finding.Severity} {finding.Pointer.Replace("/States/S", "", StringComparison.Ordinal)}");

    /// <summary>Gives them in a Choice with these rules, each of which leads to Z, as does Default.</summary>
    public static IEnumerable<string> InRules(string code, params string[] conditions) => InState(
        code, $$"""
            "Type": "Choice", "Choices": [ {{string.Join(", ", conditions.Select(Rule))}} ], "Default": "Z"
            """);

    /// <summary>Gives them in a JSONata Choice with these conditions.</summary>
    public static IEnumerable<string> InExpressions(string code, params string[] conditions)
    {
        var rules = conditions.Select(condition => Rule($$"""{ "Condition": "{% {{condition}} %}" }"""));
        return InState(
            code, $$""" "Type": "Choice", "Choices": [ {{string.Join(", ", rules)}} ], "Default": "Z" """, """ "QueryLanguage": "JSONata", """);
    }

    private static string Rule(string condition) => condition.TrimEnd()[..^1] + """, "Next": "Z" }""";
}
