namespace WorkflowBuilder.Cli.Input;

/// <summary>WFB92xx: files that hold definitions.</summary>
internal static class SourceDiagnostics
{
    public static Diagnostic Neither() => new(
        "WFB9201",
        DiagnosticSeverity.Error,
        "",
        "This is neither a definition, which has StartAt and States, nor a template, which has Resources. Name another file.");

    public static Diagnostic NotYaml(string reason) => new(
        "WFB9202", DiagnosticSeverity.Error, "", $"The text is not YAML: {reason}. Correct it at this place.");

    public static Diagnostic BeyondLimits(string what) => new(
        "WFB9203", DiagnosticSeverity.Error, "", $"The file {what}, which is more than is read here. Make it smaller.");

    public static Diagnostic NotKnown(string stateMachine) => new(
        "WFB9204",
        DiagnosticSeverity.Hint,
        "",
        $"The definition of \"{stateMachine}\" is known only when the template is deployed, and is not checked. Check the file that it comes from.");

    public static Diagnostic NotThere(string stateMachine, string file, string reason) => new(
        "WFB9205",
        DiagnosticSeverity.Warning,
        "",
        $"The definition of \"{stateMachine}\" is not checked: {file} {reason}. Correct the path, or check that file by itself.");

    public static Diagnostic NoDefinition(string stateMachine) => new(
        "WFB9206",
        DiagnosticSeverity.Error,
        "",
        $"State machine \"{stateMachine}\" has no definition. Give it a Definition, DefinitionString, DefinitionUri or DefinitionS3Location.");

    public static Diagnostic NoText(string stateMachine) => new(
        "WFB9207",
        DiagnosticSeverity.Error,
        "",
        $"The DefinitionString of \"{stateMachine}\" must be a text. Name the property Definition, which takes an object.");
}
