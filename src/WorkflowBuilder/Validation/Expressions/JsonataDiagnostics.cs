using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB14xx: JSONata expressions.</summary>
internal static class JsonataDiagnostics
{
    private const string Marks = "JSONata string must start with {% and end with %}";

    public static Diagnostic Syntax(JsonSyntaxNode node, string place, string problem) => Error(
        "WFB1401", node, $"The expression in {place} cannot be read: {problem.TrimEnd('.')}. Correct it.", "INVALID_JSONATA_EXPRESSION", problem);

    public static Diagnostic TopLevelName(JsonSyntaxNode node, string place, string name) => Unsupported(
        "WFB1402",
        node,
        $"The expression in {place} reads \"{name}\" from nothing. Write $states.input.{name} for a field of the input, or ${name} for a variable.",
        $"Reference to '{name}' at the top level is not supported.");

    public static Diagnostic TopLevelContext(JsonSyntaxNode node, string place) => Unsupported(
        "WFB1403",
        node,
        $"The expression in {place} reads $, which stands for nothing here. Write $states.input for the input of the state.",
        "Reference to '$' at the top level is not supported.");

    public static Diagnostic Root(JsonSyntaxNode node, string place) => Unsupported(
        "WFB1404",
        node,
        $"The expression in {place} reads $$, which Step Functions does not have. "
            + "Write $states.input for the input, or $states.context for the context object.",
        "Reference to '$$' is not supported.");

    public static Diagnostic NoSuchMember(JsonSyntaxNode node, string place, string member, string possible) => Unsupported(
        "WFB1405",
        node,
        $"There is no $states.{member} where the expression in {place} stands. Possible are {possible}.",
        $"Field '$states.{member}' does not exist.");

    public static Diagnostic Unclosed(JsonSyntaxNode node, string place, bool hasBlanksBehind) => Error(
        "WFB1406",
        node,
        hasBlanksBehind
            ? $"{place} goes on with blanks or a line break behind %}}. Remove them; a block of YAML keeps its last line break unless it begins with |- or >-."
            : $"{place} begins with {{% but does not end with %}}. Close the expression.",
        "SCHEMA_VALIDATION_FAILED",
        Marks);

    public static Diagnostic NotAnExpression(JsonSyntaxNode node, string place) => Error(
        "WFB1407", node, $"{place} must be an expression between {{% and %}}. Put the marks around it.", "SCHEMA_VALIDATION_FAILED", Marks);

    public static Diagnostic MarksInside(JsonSyntaxNode node, string place) => new(
        "WFB1408",
        DiagnosticSeverity.Warning,
        node.Pointer,
        $"{place} has the marks of an expression inside of it, which is then text. Begin with {{% and end with %}}, and join texts with & in the expression.");

    private static Diagnostic Unsupported(string code, JsonSyntaxNode node, string message, string aws) =>
        Error(code, node, message, "UNSUPPORTED_JSONATA_EXPRESSION", aws);

    private static Diagnostic Error(string code, JsonSyntaxNode node, string message, string awsCode, string awsMessage) =>
        new(code, DiagnosticSeverity.Error, node.Pointer, message) { Aws = new(awsCode, awsMessage, node.AwsLocation) };
}
