namespace WorkflowBuilder;

/// <summary>How Step Functions reports a fault.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html"/>.</remarks>
/// <param name="Code">The code, such as <c>MISSING_TRANSITION_TARGET</c>.</param>
/// <param name="Message">The text; empty where it is not known.</param>
/// <param name="Location">The place, such as <c>/States/Each/ItemProcessor/States/Work/Catch[0]/Next</c>; <see langword="null"/> where it names none.</param>
public sealed record AwsDiagnostic(string Code, string Message, string? Location)
{
    /// <summary>Gives the report as the message of an <c>InvalidDefinition</c> exception has it: <c>CODE: message at location</c>.</summary>
    public override string ToString() => $"{Code}{(Message.Length > 0 ? $": {Message}" : "")} at {Location ?? "null"}";

    /// <summary>A fault in the schema, at a value of the document.</summary>
    internal static AwsDiagnostic Schema(string message, Asl.JsonSyntaxNode at) => new("SCHEMA_VALIDATION_FAILED", message, at.AwsLocation);
}
