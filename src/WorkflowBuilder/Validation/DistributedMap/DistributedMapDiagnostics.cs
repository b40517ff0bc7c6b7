using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB17xx: Distributed Maps.</summary>
internal static class DistributedMapDiagnostics
{
    public static Diagnostic BadLabel(JsonSyntaxNode value, string label, int limit)
    {
        var reason = label.Length == 0 ? "is empty"
            : label.Length > limit ? $"has {label.Length} characters"
            : "has a character that it cannot have";
        return new(
            "WFB1701",
            DiagnosticSeverity.Error,
            value.Pointer,
            $"The Label \"{label}\" {reason}. Write 1 to {limit} characters without blanks, brackets, quotes and special characters such as : ; , * ? $ and %.")
        {
            Aws = new(
                "INVALID_LABEL_NAME",
                label.Length > limit ? $"Invalid Label name: Label '{label}' exceeds the {limit}-character limit allowed by the service" : "",
                value.AwsLocation),
        };
    }

    public static Diagnostic DuplicateLabel(JsonSyntaxNode value, string label, string first) => new(
        "WFB1702", DiagnosticSeverity.Error, value.Pointer, $"The Label \"{label}\" is that of the Map state at {first} too. Labels are unique; change one.")
    {
        Aws = new("DUPLICATE_LABEL_NAME", $"Duplicate Label name: {label}", value.AwsLocation),
    };

    public static Diagnostic WrongAction(JsonSyntaxNode value, string owner, string resource, string actions) => new(
        "WFB1703", DiagnosticSeverity.Error, value.Pointer, $"The Resource of {owner} cannot be \"{resource}\". Write {actions}.")
    {
        Aws = AwsDiagnostic.Schema("The field 'Resource' does not match any of the allowed values", value),
    };
}
