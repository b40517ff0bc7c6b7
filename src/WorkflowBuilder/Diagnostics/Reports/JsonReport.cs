using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Writes a report for programs. Members are added from version to version, and none is taken away or changes its meaning.</summary>
internal static class JsonReport
{
    public static void Write(DiagnosticReport report, TextWriter output) => ReportJson.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(finding, json);
        }

        json.WriteEndArray();
        WriteSummary(report, json);
        json.WriteEndObject();
    });

    private static void Write(ReportedFinding finding, Utf8JsonWriter json)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        WritePlace(json, diagnostic.Location, diagnostic.End);
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.Name);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("stateMachine", finding.StateMachine);
        json.WriteString("pointer", diagnostic.Pointer);
        json.WriteString("help", diagnostic.HelpAnchor);
        WriteAws(json, diagnostic.Aws);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Location, null);
            json.WriteString("message", related.Message);
            json.WriteString("pointer", related.Pointer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFix(json, diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void WriteAws(Utf8JsonWriter json, AwsDiagnostic? aws)
    {
        if (aws is null)
        {
            json.WriteNull("aws");
            return;
        }

        json.WriteStartObject("aws");
        json.WriteString("code", aws.Code);
        json.WriteString("message", aws.Message);
        json.WriteString("location", aws.Location);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, SuggestedFix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteString("pointer", fix.Pointer);
        json.WriteString("newText", fix.NewText);
        WritePlace(json, fix.Start, fix.End);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation? start, SourceLocation? end)
    {
        json.WriteString("file", start?.File);
        WriteNumber(json, "line", start?.Line);
        WriteNumber(json, "column", start is { Column: > 0 } place ? place.Column : null);
        WriteNumber(json, "endLine", end?.Line);
        WriteNumber(json, "endColumn", end?.Column);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteSummary(DiagnosticReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Files);
        json.WriteNumber("stateMachines", report.StateMachines);
        json.WriteNumber("errors", report.Count(DiagnosticSeverity.Error));
        json.WriteNumber("warnings", report.Count(DiagnosticSeverity.Warning));
        json.WriteNumber("hints", report.Count(DiagnosticSeverity.Hint));
        json.WriteNumber("warningsNotShown", report.CountNotShown(DiagnosticSeverity.Warning));
        json.WriteNumber("hintsNotShown", report.CountNotShown(DiagnosticSeverity.Hint));
        json.WriteEndObject();
    }
}
