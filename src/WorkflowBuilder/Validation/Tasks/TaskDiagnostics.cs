using System.Globalization;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB16xx: the resources of tasks, what they take, and what express state machines cannot do.</summary>
internal static class TaskDiagnostics
{
    public static Diagnostic NotAnArn(JsonSyntaxNode resource, string text) => Error(
        "WFB1601",
        resource,
        $"The resource \"{text}\" is not an ARN. Write the ARN of a function or activity, or of an integration such as arn:aws:states:::lambda:invoke.",
        "Value is not a valid resource ARN");

    public static Diagnostic NotRecognized(JsonSyntaxNode resource, string arn, string problem, string cure) =>
        Error("WFB1602", resource, $"{problem}. {cure}.", NotRecognized(arn));

    public static Diagnostic UnknownSdkAction(JsonSyntaxNode resource, string arn, string name, DateOnly date, string? nearest) => new(
        "WFB1603",
        DiagnosticSeverity.Warning,
        resource.Pointer,
        string.Create(CultureInfo.InvariantCulture, $"AWS had no \"{name}\" in {date:MMMM yyyy}, to which this check goes. ")
            + (nearest is null ? "Correct it, unless it is newer." : $"Write \"{nearest}\", unless it is newer."))
    {
        Aws = AwsDiagnostic.Schema(NotRecognized(arn), resource),
    };

    public static Diagnostic UnsupportedPattern(JsonSyntaxNode resource, string arn, string name, string pattern, IEnumerable<string> patterns) => Error(
        "WFB1604",
        resource,
        $"The integration {name} has no \"{pattern}\". Leave it out{string.Concat(patterns.Select(other => $", or write {other}"))}.",
        NotRecognized(arn));

    public static Diagnostic NoParameters(JsonSyntaxNode resource, string arn, string field, string owner) => Error(
        "WFB1605",
        resource,
        $"The integration in {owner} needs the field {field}. Add it, if only as an empty object.",
        $"{field} field is required for resource ARN: {arn}");

    public static Diagnostic RequiredParameter(JsonSyntaxNode parameters, string parameter, string name, string? written) => Error(
        "WFB1606",
        parameters,
        written is null
            ? $"The integration {name} needs the parameter {parameter}. Add it."
            : $"The integration {name} needs the parameter {parameter}, and \"{written}\" stands here. Begin it with a capital.",
        $"The field '{parameter}' is required but was missing");

    public static Diagnostic RequiredSdkParameter(JsonSyntaxNode parameters, string parameter, string name) => new(
        "WFB1607",
        DiagnosticSeverity.Warning,
        parameters.Pointer,
        $"The service refuses {name} without the parameter {parameter}. Add it.");

    public static Diagnostic UnknownParameter(JsonSyntaxNode value, string parameter, string name, string? nearest) => new(
        "WFB1608",
        DiagnosticSeverity.Warning,
        value.Pointer,
        nearest is null
            ? $"The integration {name} has no parameter \"{parameter}\", so that the task fails. Remove it."
            : $"The integration {name} has no parameter \"{parameter}\", so that the task fails. Write \"{nearest}\".");

    public static Diagnostic ExpressPattern(JsonSyntaxNode resource, string pattern) => Error(
        "WFB1609",
        resource,
        $"An express state machine cannot wait with {pattern}. Leave it out, or make the state machine a standard one.",
        pattern == ".waitForTaskToken"
            ? "Express state machine does not support '.waitForTaskToken' service integration "
            : "Express state machine does not support '.sync' service integration");

    public static Diagnostic ExpressActivity(JsonSyntaxNode resource) => Error(
        "WFB1610",
        resource,
        "An express state machine cannot give work to an activity. Call a function, or make the state machine a standard one.",
        "Express state machine does not support Activity ARN");

    public static Diagnostic ExpressDistributedMap(JsonSyntaxNode mode) => Error(
        "WFB1611",
        mode,
        "An express state machine cannot run a Distributed Map. Write INLINE, or make the state machine a standard one.",
        "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines");

    private static Diagnostic Error(string code, JsonSyntaxNode node, string message, string aws) =>
        new(code, DiagnosticSeverity.Error, node.Pointer, message) { Aws = AwsDiagnostic.Schema(aws, node) };

    private static string NotRecognized(string arn) =>
        $"The resource provided {arn} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.";
}
