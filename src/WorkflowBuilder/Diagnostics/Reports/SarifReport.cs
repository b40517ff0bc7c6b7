using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Writes a report in SARIF 2.1.0.</summary>
internal static class SarifReport
{
    private const string RootFolderId = "%SRCROOT%";

    // GitHub takes 1024 characters.
    private const int MaxDescription = 1000;

    public static void Write(DiagnosticReport report, TextWriter output) => ReportJson.Write(output, json =>
    {
        var rules = report.Findings.Select(finding => finding.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules, json);
        WriteInvocation(report, rules, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in report.Findings.Where(IsInFile))
        {
            WriteResult(report, finding, rules.IndexOf(finding.Diagnostic.Code), json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static bool IsInFile(ReportedFinding finding) => finding.Diagnostic.Location is { File.Length: > 0 };

    private static void WriteTool(List<string> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "WorkflowBuilder");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in rules)
        {
            WriteRule(code, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(DiagnosticReport report, List<string> rules, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Complaints.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var complaint in report.Complaints)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", complaint);
            json.WriteEndObject();
        }

        // Code scanning of GitHub refuses all results where one of them is in no file.
        foreach (var (diagnostic, stateMachine) in report.Findings.Where(finding => !IsInFile(finding)))
        {
            json.WriteStartObject();
            json.WriteString("level", LevelOf(diagnostic.Severity));
            WriteText(json, "message", stateMachine is null ? diagnostic.Message : $"{stateMachine}: {diagnostic.Message}");
            json.WriteStartObject("associatedRule");
            json.WriteString("id", diagnostic.Code);
            json.WriteNumber("index", rules.IndexOf(diagnostic.Code));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRule(string code, Utf8JsonWriter json)
    {
        var help = DiagnosticHelp.Find(code);
        var severity = help?.Severity ?? DiagnosticSeverity.Warning;
        json.WriteStartObject();
        json.WriteString("id", code);
        WriteText(json, "shortDescription", help?.Title ?? code);
        WriteText(json, "fullDescription", TerminalText.Fit(help?.Meaning ?? code, MaxDescription));
        json.WriteStartObject("help");
        json.WriteString("text", help?.Text ?? code);
        json.WriteString("markdown", help?.Text ?? code);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(severity));
        json.WriteEndObject();

        // What code scanning filters and sorts by.
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("step-functions");
        json.WriteEndArray();
        json.WriteString("precision", severity == DiagnosticSeverity.Hint ? "medium" : "very-high");
        json.WriteString("problem.severity", severity == DiagnosticSeverity.Hint ? "recommendation" : LevelOf(severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(DiagnosticReport report, ReportedFinding finding, int rule, Utf8JsonWriter json)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, report, finding);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", FingerprintOf(report, finding));
        json.WriteEndObject();
        WriteRelated(json, report, diagnostic);
        WriteFix(json, report, diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, DiagnosticReport report, ReportedFinding finding)
    {
        json.WriteStartObject();
        WritePhysicalLocation(json, report, finding.Diagnostic.Location!.Value, finding.Diagnostic.End);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", $"{finding.StateMachine}#{finding.Diagnostic.Pointer}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, DiagnosticReport report, Diagnostic diagnostic)
    {
        if (!diagnostic.Related.Any(related => related.Location is not null))
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        var id = 0;
        foreach (var related in diagnostic.Related.Where(related => related.Location is not null))
        {
            json.WriteStartObject();
            json.WriteNumber("id", id++);
            WritePhysicalLocation(json, report, related.Location!.Value, null);
            WriteText(json, "message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, DiagnosticReport report, SuggestedFix? fix)
    {
        if (fix is not { Start: { } start, End: { } end })
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, report, start.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", start, end);
        WriteText(json, "insertedContent", fix.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePhysicalLocation(Utf8JsonWriter json, DiagnosticReport report, SourceLocation start, SourceLocation? end)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, report, start.File);
        WriteRegion(json, "region", start, end);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, DiagnosticReport report, string file)
    {
        json.WriteStartObject("artifactLocation");
        if (RelativePath.From(report.RootFolder, file) is { } relative)
        {
            json.WriteString("uri", Escaped(relative));
            json.WriteString("uriBaseId", RootFolderId);
        }
        else
        {
            json.WriteString("uri", AbsoluteUri(Path.GetFullPath(file, report.RootFolder)));
        }

        json.WriteEndObject();
    }

    // Uri takes %20 in the name of a file for a space. On Windows, a path begins with its drive.
    private static string AbsoluteUri(string path) => path.StartsWith('/') ? $"file://{Escaped(path)}" : new Uri(path).AbsoluteUri;

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceLocation start, SourceLocation? end)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        if (start.Column > 0)
        {
            json.WriteNumber("startColumn", start.Column);
            if (end is { } last)
            {
                json.WriteNumber("endLine", last.Line);
                json.WriteNumber("endColumn", last.Column);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    // Lines move when a file is edited, so that a finding is known again by the place in the definition and the text.
    private static string FingerprintOf(DiagnosticReport report, ReportedFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        var place = diagnostic.Location!.Value;
        var file = RelativePath.From(report.RootFolder, place.File) ?? place.File;
        var identity = string.Join('\n', diagnostic.Code, file, finding.StateMachine, diagnostic.Pointer, diagnostic.Message);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
    }
}
