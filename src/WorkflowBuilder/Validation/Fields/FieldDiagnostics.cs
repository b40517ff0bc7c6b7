namespace WorkflowBuilder;

/// <summary>WFB11xx: the fields of states and of what is in them.</summary>
internal static class FieldDiagnostics
{
    public static Diagnostic UnknownField(string pointer, string field, string owner, string? similar) => Schema(
        "WFB1101",
        pointer,
        similar is null
            ? $"The field \"{field}\" does not exist in {owner}. Remove it, or move it to where it belongs."
            : $"The field \"{field}\" does not exist in {owner}, but \"{similar}\" does. Write it so; names distinguish upper and lower case.");

    public static Diagnostic WrongKind(string pointer, string field, string kind) => Schema(
        "WFB1102", pointer, $"The value of {field} must be {kind}. Write one.");

    public static Diagnostic RequiredField(string pointer, string field, string owner) => Schema(
        "WFB1103", pointer, $"The field {field} is missing in {owner}. Add it.");

    public static Diagnostic UnknownType(string pointer, string state, string type) => Schema(
        "WFB1104", pointer, $"State \"{state}\" has the type \"{type}\", which does not exist. There are Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.");

    public static Diagnostic ExclusiveFields(string pointer, string owner, IEnumerable<string> present) => Schema(
        "WFB1105", pointer, $"The fields {string.Join(", ", present)} of {owner} exclude one another. Keep one of them.");

    public static Diagnostic OneOfFields(string pointer, string owner, IEnumerable<string> choices) => Schema(
        "WFB1106", pointer, $"One of the fields {string.Join(", ", choices)} is needed in {owner}. Add one.");

    public static Diagnostic Empty(string pointer, string field, string owner) => Schema(
        "WFB1107", pointer, $"{field} of {owner} is empty. Give it at least one element.");

    public static Diagnostic RuleTooDeep(string pointer, int limit) => Schema(
        "WFB1108", pointer, $"And, Or and Not stand in one another more than {limit} deep. Put the operands into one list.");

    public static Diagnostic FieldOfOtherLanguage(string pointer, string field, string owner, string language, string other) => Schema(
        "WFB1109", pointer, $"{owner} is {language}, but its field {field} exists only in {other}. Use the field of {language}, or change the QueryLanguage.");

    public static Diagnostic JsonPathInJsonataMachine(string pointer, string state) => Schema(
        "WFB1110", pointer, $"State \"{state}\" is JSONPath, but the definition is JSONata, which no state can take back. Write it in JSONata, or set the QueryLanguage of each other state.");

    public static Diagnostic UnknownQueryLanguage(string pointer, string language) => Schema(
        "WFB1111", pointer, $"There is no query language \"{language}\". Write JSONPath or JSONata; names distinguish upper and lower case.");

    public static Diagnostic AllErrorsNotAlone(string pointer, string owner) => Schema(
        "WFB1112", pointer, $"States.ALL must stand alone in its list, and last in {owner}. Leave the other names out, or move it to the end.");

    private static Diagnostic Schema(string code, string pointer, string message) =>
        new(code, DiagnosticSeverity.Error, pointer, message) { Aws = new("SCHEMA_VALIDATION_FAILED", "", null) };
}
