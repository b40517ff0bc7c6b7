using System.Diagnostics;
using System.Text;

namespace WorkflowBuilder.Tests.Diagnostics.Reports;

public class SarifSchemaTests
{
    private const string Script = "tests/WorkflowBuilder.Tests/Diagnostics/Reports/sarif.mjs";
    private const string Package = "@microsoft/jest-sarif";

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "report");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [NodeFact(Package)]
    public async System.Threading.Tasks.Task A_report_follows_the_schema_whatever_is_in_it()
    {
        var report = new DiagnosticReport { RootFolder = Folder, Complaints = { "cannot read a.json: it is not there." } };
        foreach (var file in (string[])[Path.Combine(Folder, "a b", "größe #1 100%.asl.json"), Path.Combine(Path.GetTempPath(), "other.json"), "<stdin>"])
        {
            report.Add(FindingsIn(file), DiagnosticSeverity.Hint, "Orders");
        }

        report.Add([new("WFB9001", DiagnosticSeverity.Error, "", "No place."), new("XYZ1", DiagnosticSeverity.Hint, "", "No help.")], DiagnosticSeverity.Hint);
        report.Findings.Should().Contain(finding => finding.Diagnostic.Fix != null).And.Contain(finding => finding.Diagnostic.Related.Count > 0);

        var faults = await FaultsIn(report);

        faults.Should().BeEmpty();
    }

    [NodeFact(Package)]
    public async System.Threading.Tasks.Task A_report_without_findings_follows_the_schema()
    {
        var faults = await FaultsIn(new());

        faults.Should().BeEmpty();
    }

    // A wrong name with a fix, a loop with a related place, an error that is not understood, and hints.
    private static IReadOnlyList<Diagnostic> FindingsIn(string file) => AslText.Problems(
        """
        { "StartAt": "Ask", "States": {
            "Ask": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "ResultPath": null, "Next": "Done?" },
            "Done?": { "Type": "Choice", "Choices": [{ "Variable": "$.job", "StringEquals": "SUCCEEDED", "Next": "Done" }], "Default": "Pause" },
            "Pause": { "Type": "Wait", "Seconds": 60, "Next": "Ask", "Commment": "x" },
            "Done": { "Type": "Pass", "Nxt": "Aks" } } }
        """,
        file,
        new() { MinimumSeverity = DiagnosticSeverity.Hint });

    private static async System.Threading.Tasks.Task<string> FaultsIn(DiagnosticReport report)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Repository.PathOf(Script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        report.WriteSarif(process.StandardInput);
        process.StandardInput.Close();
        return await process.StandardOutput.ReadToEndAsync() + await errors;
    }
}
