using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB12xx: numbers, enumerations and timestamps.</summary>
internal static class ValueDiagnostics
{
    public static Diagnostic TooSmall(JsonSyntaxNode value, string field, string owner, string minimum) => Schema(
        "WFB1201", value, $"{field} of {owner} must be at least {minimum}. Write a greater number.", $"Minimum value is {minimum}");

    public static Diagnostic TooLarge(JsonSyntaxNode value, string field, string owner, string maximum) => Schema(
        "WFB1202", value, $"{field} of {owner} must be at most {maximum}. Write a smaller number.", $"Maximum value is {maximum}");

    public static Diagnostic NotOneOf(JsonSyntaxNode value, string field, string owner, string text, IEnumerable<string> choices) => Schema(
        "WFB1203",
        value,
        $"{field} of {owner} cannot be \"{text}\". Write one of {string.Join(", ", choices)}.",
        $"Value should be one of the following: [{string.Join(", ", choices)}]");

    public static Diagnostic NotATimestamp(JsonSyntaxNode value, string field, string owner, string text) => Schema(
        "WFB1204",
        value,
        $"{field} of {owner} is \"{text}\", which is no time. Write one like 2030-01-31T08:00:00Z, with an upper-case T and Z.",
        "String does not match RFC3339 timestamp");

    public static Diagnostic HeartbeatNotShorter(JsonSyntaxNode heartbeat, string owner) => Schema(
        "WFB1205", heartbeat, $"HeartbeatSeconds of {owner} must be less than its TimeoutSeconds, or it never counts. Write a smaller number.", "");

    private static Diagnostic Schema(string code, JsonSyntaxNode at, string message, string aws) =>
        new(code, DiagnosticSeverity.Error, at.Pointer, message) { Aws = AwsDiagnostic.Schema(aws, at) };
}
