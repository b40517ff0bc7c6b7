using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB13xx: paths, payload templates and intrinsic functions.</summary>
internal static class PathDiagnostics
{
    private const int ShownLength = 80;
    private const string InvalidPath = "Value must be a valid JSONPath.";

    public static Diagnostic NotAPath(JsonSyntaxNode node, string place, string problem) =>
        Error("WFB1301", node, $"{place} is no path. {Sentence(problem)}", InvalidPath, node);

    public static Diagnostic NotAReferencePath(JsonSyntaxNode node, string place, string problem, string reason) =>
        Error("WFB1302", node, $"{place} must name one place. {Sentence(problem)}", $"Value is not a Reference Path{reason}", node);

    public static Diagnostic NotOneValue(JsonSyntaxNode node, string place, string problem) => Warning("WFB1303", node, $"{place} {Sentence(problem)}");

    public static Diagnostic NotAQuery(JsonSyntaxNode node, string place, string problem, JsonSyntaxNode template) => Error(
        "WFB1304", node, $"{place} is neither a path nor a call of an intrinsic function. {Sentence(problem)}", InvalidQuery(node), template);

    public static Diagnostic QueryNotText(JsonSyntaxNode node, string place, JsonSyntaxNode template) => Error(
        "WFB1305",
        node,
        $"{place} must be text with a path or a call of an intrinsic function, as its name ends with \".$\". Write one, or leave \".$\" out for a fixed value.",
        $"The value for the field '{node.Name}' must be a STRING that contains a JSONPath",
        template);

    public static Diagnostic FieldTwice(JsonSyntaxNode node, string place, string name, JsonSyntaxNode template) => Error(
        "WFB1306",
        node,
        $"{place} makes the field \"{name}\", and \"{name}\" stands beside it. Keep one of the two.",
        $"The field '{name}' is defined twice: '{name}' and '{name}.$'",
        template);

    public static Diagnostic BadCall(JsonSyntaxNode node, string place, string problem, JsonSyntaxNode? template) => Error(
        "WFB1307",
        node,
        $"{place} cannot call its intrinsic function. {Sentence(problem)}",
        template is null ? InvalidPath : InvalidQuery(node),
        template ?? node);

    public static Diagnostic ArgumentCount(JsonSyntaxNode node, string place, string function, string takes, int given) => Warning(
        "WFB1308", node, $"{function} takes {takes}, but {place} gives it {given}. Correct the arguments; otherwise the execution fails here.");

    public static Diagnostic ArgumentIgnored(JsonSyntaxNode node, string place) => Warning(
        "WFB1309", node, $"States.UUID takes no argument, and that of {place} does nothing. Remove it.");

    public static Diagnostic BadArgument(JsonSyntaxNode node, string place, string function, string problem) => Warning(
        "WFB1310", node, $"{function} in {place} fails whenever it is called. {Sentence(problem)} Correct the arguments.");

    public static Diagnostic PlaceholderCount(JsonSyntaxNode node, string place, int values) => Warning(
        "WFB1311",
        node,
        $"The template of States.Format in {place} must have one {{}} for each of the values after it, of which there are {values}. "
            + "Make them as many; otherwise the execution fails here.");

    public static Diagnostic FunctionNotForText(JsonSyntaxNode node, string place, string function, IEnumerable<string> functions) => Error(
        "WFB1312", node, $"{place} calls {function}, which gives no text. Possible are {string.Join(", ", functions)}.", InvalidPath, node);

    public static Diagnostic UnknownDialect(JsonSyntaxNode node, string place, string problem) => Warning(
        "WFB1313", node, $"{place} is written in a way that the JSONPath of Step Functions does not know. {Sentence(problem)}");

    /// <summary>Shortens text for a message.</summary>
    public static string Shown(string text) =>
        (text.Length <= ShownLength ? text : string.Concat(text.AsSpan(0, ShownLength), "...")).ReplaceLineEndings(" ");

    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";

    private static string InvalidQuery(JsonSyntaxNode node) =>
        $"The value for the field '{node.Name}' must be a valid JSONPath or a valid intrinsic function call";

    private static Diagnostic Error(string code, JsonSyntaxNode node, string message, string awsMessage, JsonSyntaxNode awsNode) =>
        new(code, DiagnosticSeverity.Error, node.Pointer, message) { Aws = AwsDiagnostic.Schema(awsMessage, awsNode) };

    private static Diagnostic Warning(string code, JsonSyntaxNode node, string message) => new(code, DiagnosticSeverity.Warning, node.Pointer, message);
}
