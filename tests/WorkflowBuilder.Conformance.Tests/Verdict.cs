using System.Text;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>What the reader and the validator say of a definition.</summary>
internal static class Verdict
{
    /// <summary>Gives the errors of both.</summary>
    public static IReadOnlyList<Diagnostic> Errors(ReadOnlySpan<byte> utf8)
    {
        var read = AslReader.Read(utf8);
        var found = read.Definition is null ? [] : AslValidator.Validate(read.Definition);
        return [.. read.Problems.Concat(found).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>Gives the errors of a definition that is JSON, or text that should be.</summary>
    public static IReadOnlyList<Diagnostic> Errors(JsonElement definition) => Errors(Encoding.UTF8.GetBytes(
        definition.ValueKind == JsonValueKind.String ? definition.GetString()! : definition.GetRawText()));

    /// <summary>Gives the reports of AWS that the errors stand for, each once.</summary>
    public static IReadOnlyList<AwsDiagnostic> AwsReports(string definition) =>
        [.. Errors(Encoding.UTF8.GetBytes(definition)).Select(error => error.Aws).OfType<AwsDiagnostic>().Distinct()];
}
