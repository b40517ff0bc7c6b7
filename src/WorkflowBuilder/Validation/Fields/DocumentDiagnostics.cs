using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB10xx: the document as JSON.</summary>
internal static class DocumentDiagnostics
{
    private static readonly AwsDiagnostic NoObject = new("SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", null);

    public static Diagnostic NotJson(string reason) => Invalid("WFB1001", $"This is not JSON: {reason} Correct the text.");

    public static Diagnostic Empty() =>
        Invalid("WFB1002", "The text is empty. A definition is a JSON object with at least StartAt and States.") with { Aws = NoObject };

    public static Diagnostic Comment() => Invalid("WFB1003", "JSON has no comments. Remove it, or put the text into a Comment field.");

    public static Diagnostic TrailingComma() => Invalid("WFB1004", "A comma stands before the end of an object or array. Remove it.");

    public static Diagnostic TextAfterEnd() => Invalid("WFB1005", "There is more text after the end of the definition. Remove it.");

    public static Diagnostic NotUtf8() => Invalid("WFB1006", "The text is not UTF-8. Save the file in that encoding.");

    public static Diagnostic BadEscape() => Invalid("WFB1007", "A string has an escape for half of a surrogate pair, which is no character. Correct the escape.");

    public static Diagnostic TooDeep(int limit) => Invalid(
        "WFB1008", $"Arrays and objects stand in one another more than {limit} deep. Step Functions takes far less; flatten the definition.") with
    {
        Aws = new("TOO_DEEPLY_NESTED", "", null),
    };

    public static Diagnostic TooLarge() => new(
        "WFB1009",
        DiagnosticSeverity.Error,
        "",
        "The definition has more characters than the 1,048,576 that Step Functions takes. Write it without blanks, or split it into several state machines.")
    {
        Aws = new(
            "ValidationException",
            "Value at 'definition' failed to satisfy constraint: Member must have length less than or equal to 1048576",
            null),
    };

    public static Diagnostic NotAnObject() => new(
        "WFB1010", DiagnosticSeverity.Error, "", "A definition is a JSON object with at least StartAt and States, and this is another value.")
    {
        Aws = NoObject,
    };

    public static Diagnostic DuplicateState(JsonSyntaxNode second, string name, string first) => new(
        "WFB1011", DiagnosticSeverity.Error, second.Pointer, $"There is a state \"{name}\" already, at {first}. Names are unique; rename one of the two.")
    {
        Aws = TransitionDiagnostics.DuplicateStateName(name, second.AwsLocation),
    };

    public static Diagnostic TooManyProblems(int limit) => new(
        "WFB1012", DiagnosticSeverity.Error, "", $"There are more than {limit} problems; the rest is left out. Correct these first.");

    public static Diagnostic DuplicateMember(JsonSyntaxNode second, string name, string first) => new(
        "WFB1013",
        DiagnosticSeverity.Warning,
        second.Pointer,
        $"The member \"{name}\" stands twice in the same object, first at {first}, and only the last of them counts. Keep one of the two.");

    private static Diagnostic Invalid(string code, string message) =>
        new(code, DiagnosticSeverity.Error, "", message) { Aws = new("INVALID_JSON_DESCRIPTION", "", null) };
}
