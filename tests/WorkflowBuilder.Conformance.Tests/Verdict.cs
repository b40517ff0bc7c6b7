using System.Text;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>What the reader and the validator say of a definition.</summary>
internal static class Verdict
{
    /// <summary>Gives the errors of both.</summary>
    public static IReadOnlyList<Diagnostic> Errors(ReadOnlySpan<byte> utf8) => OnlyErrors(Findings(utf8));

    /// <summary>Gives the errors of a definition that is JSON, or text that should be.</summary>
    public static IReadOnlyList<Diagnostic> Errors(JsonElement definition, StateMachineType type = StateMachineType.Standard) =>
        OnlyErrors(Findings(definition, type));

    /// <summary>Gives all findings but hints.</summary>
    public static IReadOnlyList<Diagnostic> Findings(JsonElement definition, StateMachineType type = StateMachineType.Standard) => Findings(
        Encoding.UTF8.GetBytes(definition.ValueKind == JsonValueKind.String ? definition.GetString()! : definition.GetRawText()), type);

    /// <summary>Gives the reports of AWS that the errors stand for, each once.</summary>
    public static IReadOnlyList<AwsDiagnostic> AwsReports(string definition) =>
        [.. Errors(Encoding.UTF8.GetBytes(definition)).Select(error => error.Aws).OfType<AwsDiagnostic>().Distinct()];

    /// <inheritdoc cref="Findings(JsonElement, StateMachineType)"/>
    public static IReadOnlyList<Diagnostic> Findings(ReadOnlySpan<byte> utf8, StateMachineType type = StateMachineType.Standard) =>
        AslValidator.Validate(AslReader.Read(utf8), new() { Type = type });

    private static Diagnostic[] OnlyErrors(IReadOnlyList<Diagnostic> findings) =>
        [.. findings.Where(finding => finding.Severity == DiagnosticSeverity.Error)];
}
