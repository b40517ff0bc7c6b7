using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB15xx: variables.</summary>
internal static class VariableDiagnostics
{
    public static Diagnostic BadName(JsonSyntaxNode node, string name) => Error(
        "WFB1501",
        node,
        $"No variable can have the name \"{name}\". A name begins with a letter and goes on with letters, digits and \"_\"; parts of a variable cannot be set.",
        "INVALID_VARIABLE_NAME",
        $"Invalid variable name '{name}': the variable name contains invalid characters.");

    public static Diagnostic NameTooLong(JsonSyntaxNode node, string name, int length, int limit) => Error(
        "WFB1502",
        node,
        $"The name of the variable \"{name}\" has {length} characters, and {limit} are possible. Shorten it.",
        "INVALID_VARIABLE_NAME",
        $"Invalid variable name '{name}': the variable name exceeds the {limit}-character limit.");

    public static Diagnostic Reserved(JsonSyntaxNode node) => Error(
        "WFB1503",
        node,
        "The variable $states belongs to Step Functions. Choose another name.",
        "RESERVED_VARIABLE_NAME",
        "Cannot assign to reserved variable '$states'.");

    public static Diagnostic DefinedOutside(JsonSyntaxNode node, string name, string outerState) => Error(
        "WFB1504",
        node,
        $"The variable \"{name}\" is set here and in state \"{outerState}\" outside. A variable belongs to one scope: choose another name for one of the two.",
        "DUPLICATE_VARIABLE_NAME",
        $"The variable name '{name}' was already defined in a parent scope.");

    public static Diagnostic NamesComputed(JsonSyntaxNode node, string place) => new(
        "WFB1505",
        DiagnosticSeverity.Warning,
        node.Pointer,
        $"{place} is an expression as a whole. Assign is an object: write the names of the variables in it, and an expression for the value of each.");

    private static Diagnostic Error(string code, JsonSyntaxNode node, string message, string awsCode, string awsMessage) =>
        new(code, DiagnosticSeverity.Error, node.Pointer, message) { Aws = new(awsCode, awsMessage, node.AwsLocation) };
}
