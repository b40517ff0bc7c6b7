namespace WorkflowBuilder.Tests.Validation;

/// <summary>What the reader and the validator find in a definition.</summary>
internal static class Findings
{
    /// <summary>Gives the findings in a definition as code and JSON Pointer.</summary>
    public static IEnumerable<string> In(string json) => All(json).Select(finding => $"{finding.Code} {finding.Pointer}".TrimEnd());

    /// <summary>Gives the findings in a machine of these states, which starts at A.</summary>
    public static IEnumerable<string> InStates(string states, string fields = "") =>
        In($$"""{ {{fields}} "StartAt": "A", "States": { {{states}} } }""");

    /// <summary>Gives the findings in a machine of one state A.</summary>
    public static IEnumerable<string> InState(string state, string fields = "") => InStates($$"""
        "A": { {{state}} }
        """, fields);

    public static IReadOnlyList<Diagnostic> All(string json) => AslText.Problems(json, "test.asl.json");
}
