using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB11xx: the fields of states and of what is in them.</summary>
internal static class FieldDiagnostics
{
    public static Diagnostic UnknownField(JsonSyntaxNode field, string owner, string? similar) => Schema(
        "WFB1101",
        field,
        similar is null ? $"The field \"{field.Name}\" does not exist in {owner}. Remove it, or move it to where it belongs."
            : string.Equals(similar, field.Name, StringComparison.OrdinalIgnoreCase)
                ? $"The field \"{field.Name}\" does not exist in {owner}, but \"{similar}\" does. Write it so; names distinguish upper and lower case."
                : $"The field \"{field.Name}\" does not exist in {owner}. Did you mean \"{similar}\"? If not, remove it.",
        AwsMessages.NotSupported(field.Name),
        field.Parent);

    public static Diagnostic WrongKind(JsonSyntaxNode value, string field, FieldKind kind)
    {
        var (words, aws) = kind switch
        {
            FieldKind.Text => ("text", "[STRING]"),
            FieldKind.Path => ("a path", "[STRING]"),
            FieldKind.PathOrNull => ("a path or null", "[STRING]"),
            FieldKind.Condition => ("an expression, true or false", "[BOOLEAN]"),
            FieldKind.Items => ("an array, an object or an expression", "[ARRAY]"),
            FieldKind.Integer => ("a whole number", "Integer"),
            FieldKind.Number => ("a number", "[NUMBER]"),
            FieldKind.Boolean => ("true or false", "[BOOLEAN]"),
            FieldKind.Object => ("an object", "[OBJECT]"),
            _ => ("an array", "[ARRAY]"),
        };
        return Schema("WFB1102", value, $"The value of {field} must be {words}. Write one.", $"Expected value of type {aws}");
    }

    /// <param name="node">The object without the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="owner">The object in words.</param>
    /// <param name="aws">What Step Functions says, in one sentence for all fields that the object lacks.</param>
    public static Diagnostic RequiredField(JsonSyntaxNode node, string field, string owner, string aws) => Schema(
        "WFB1103", node, $"The field {field} is missing in {owner}. Add it.", aws);

    public static Diagnostic UnknownType(JsonSyntaxNode value, string state, string type) => Schema(
        "WFB1104",
        value,
        $"State \"{state}\" has the type \"{type}\", which does not exist. There are Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.",
        "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]");

    public static Diagnostic ExclusiveFields(JsonSyntaxNode node, string owner, IEnumerable<string> present, string aws) => Schema(
        "WFB1105", node, $"The fields {string.Join(", ", present)} of {owner} exclude one another. Keep one of them.", aws);

    public static Diagnostic OneOfFields(JsonSyntaxNode node, string owner, IEnumerable<string> choices, string aws) => Schema(
        "WFB1106", node, $"One of the fields {string.Join(", ", choices)} is needed in {owner}. Add one.", aws);

    public static Diagnostic Empty(JsonSyntaxNode value, string field, string owner) => Schema(
        "WFB1107", value, $"{field} of {owner} is empty. Give it at least one element.", "Value cannot be empty");

    public static Diagnostic RuleTooDeep(JsonSyntaxNode rule, int limit) => new(
        "WFB1108", DiagnosticSeverity.Error, rule.Pointer, $"And, Or and Not stand in one another more than {limit} deep. Put the operands into one list.")
    {
        Aws = new("TOO_DEEPLY_NESTED", "", rule.AwsLocation),
    };

    public static Diagnostic FieldOfOtherLanguage(JsonSyntaxNode field, string owner, string language, string other) => Schema(
        "WFB1109",
        field,
        $"{owner} is {language}, but its field {field.Name} exists only in {other}. Use the field of {language}, or change the QueryLanguage.",
        $"The QueryLanguage is set to '{language}', but field '{field.Name}' is only supported for the '{other}' QueryLanguage",
        field.Parent);

    public static Diagnostic JsonPathInJsonataMachine(JsonSyntaxNode state, string name) => Schema(
        "WFB1110",
        state,
        $"State \"{name}\" is JSONPath, but the definition is JSONata, which no state can take back. " +
        "Write it in JSONata, or set the QueryLanguage of each other state.",
        "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");

    public static Diagnostic UnknownQueryLanguage(JsonSyntaxNode value, string language) => Schema(
        "WFB1111",
        value,
        $"There is no query language \"{language}\". Write JSONPath or JSONata; names distinguish upper and lower case.",
        "Value should be one of the following: [JSONPath, JSONata]");

    /// <param name="errors">The list of error names.</param>
    /// <param name="name">The name in it.</param>
    /// <param name="owner">What the list belongs to.</param>
    public static Diagnostic AllErrorsNotAlone(JsonSyntaxNode errors, JsonSyntaxNode name, string owner) => Schema(
        "WFB1112",
        errors,
        $"States.ALL must stand alone in its list, and last in {owner}. Leave the other names out, or move it to the end.",
        "States.ALL must appear alone and at end of list",
        name);

    /// <param name="field">The field.</param>
    /// <param name="owner">What it belongs to.</param>
    /// <param name="place">Where such a field exists.</param>
    /// <param name="aws">What Step Functions says.</param>
    public static Diagnostic FieldOutOfPlace(JsonSyntaxNode field, string owner, string place, string aws) => Schema(
        "WFB1113", field, $"The field {field.Name} of {owner} exists only {place}. Remove it, or change what it depends on.", aws, field.Parent);

    private static Diagnostic Schema(string code, JsonSyntaxNode at, string message, string aws, JsonSyntaxNode? awsAt = null) =>
        new(code, DiagnosticSeverity.Error, at.Pointer, message) { Aws = AwsDiagnostic.Schema(aws, awsAt ?? at) };
}
