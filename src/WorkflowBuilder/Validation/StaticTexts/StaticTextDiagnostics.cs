using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB34xx: text that looks like a query where none is evaluated.</summary>
internal static class StaticTextDiagnostics
{
    public static Diagnostic NoDollar(JsonSyntaxNode node, string field, bool isWhole, bool isCertain) => new(
        "WFB3401",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        $"The text \"{node.Text}\" in {field} is passed on as it stands, because the name of its field does not end with \".$\". " +
        (isWhole ? "Write an object with a field that does"
            : node.Name is { } name ? $"Write \"{name}.$\""
            : "Make the array with States.Array in a field that does") + ", or leave it if text is meant.")
    {
        Aws = new("NO_DOLLAR", "No .$ on a field that appears to be a JSONPath or Intrinsic Function.", node.AwsLocation),
    };

    public static Diagnostic NoPath(JsonSyntaxNode node, string field, string? pathField) => new(
        "WFB3402",
        DiagnosticSeverity.Warning,
        node.Pointer,
        $"The text \"{node.Text}\" in {field} is no path there, but plain text. " +
        (pathField is null ? "Write the text that is meant." : $"For the value that the path leads to, write {pathField}."))
    {
        Aws = new("NO_PATH", "Field value looks like a path, but field name does not end with 'Path'.", node.AwsLocation),
    };

    public static Diagnostic ResultIsStatic(JsonSyntaxNode node, string state, bool isCertain) => new(
        "WFB3403",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        $"The Result of state \"{state}\" is passed on as it stands, and no query in it is evaluated. Use Parameters, with \".$\" at the end of the names.")
    {
        Aws = new("PASS_RESULT_IS_STATIC", "Attempt to use a path in the result of a pass state.", node.AwsLocation),
    };

    public static Diagnostic JsonataInJsonPath(JsonSyntaxNode node, string state, bool isCertain) => new(
        "WFB3404",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        $"State \"{state}\" is JSONPath, so that this JSONata expression is passed on as text. " +
        "Set \"QueryLanguage\": \"JSONata\" and use the fields of JSONata, or write a path in a field whose name ends with \".$\".");

    public static Diagnostic QueryWithoutMarks(JsonSyntaxNode node, string state, bool isCertain) => new(
        "WFB3405",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        $"State \"{state}\" is JSONata, so that \"{node.Text}\" is passed on as text. " +
        "Write an expression between {% and %}, such as {% $states.input.id %}.");
}
