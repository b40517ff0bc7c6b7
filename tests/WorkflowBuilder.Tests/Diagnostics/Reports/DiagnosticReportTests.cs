using System.Text.Json;

namespace WorkflowBuilder.Tests.Diagnostics.Reports;

public class DiagnosticReportTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "report");

    private static readonly Diagnostic Finding = new("WFB2001", DiagnosticSeverity.Error, "/States/A/Next", "There is no state \"Nwo\".")
    {
        Location = At(2, 11),
        End = At(2, 16),
        Aws = new("MISSING_TRANSITION_TARGET", "Missing 'Next' target: Nwo", "/States/A/Next"),
        Related = [new("State \"Now\" is here.", "/States/Now") { Location = At(3, 1) }],
        Fix = new("Write \"Now\"", "/States/A/Next", "\"Now\"") { Start = At(2, 11), End = At(2, 16) },
    };

    [Fact]
    public void Text_shows_the_line_the_related_place_the_fix_and_the_words_of_AWS()
    {
        var text = Written(ReportOf(Finding, source: "{\n  \"Next\": \"Nwo\" }\n"), report => report.WriteText);

        text.Should().Be($"""
            {File}:2:11: error WFB2001: There is no state "Nwo".
              "Next": "Nwo" {"}"}
                      ^~~~~
              {File}:3:1: State "Now" is here.
              fix: Write "Now"
              AWS: MISSING_TRANSITION_TARGET: Missing 'Next' target: Nwo at /States/A/Next
            1 state machine, 1 error, 0 warnings

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_below_the_minimum_is_counted_only()
    {
        var report = new DiagnosticReport { Files = 2 };
        report.Add(
            [Finding, Finding with { Severity = DiagnosticSeverity.Hint }, Finding with { Severity = DiagnosticSeverity.Warning }], DiagnosticSeverity.Error);

        var text = Written(report, written => written.WriteText);

        text.Should().EndWith("2 files, 1 state machine, 1 error, 0 warnings; 1 warning and 1 hint not shown\n");
    }

    [Fact]
    public void A_line_of_megabytes_is_cut_around_the_place_and_holds_no_escapes()
    {
        var source = new string('x', 500_000) + "\u001b[2J\u202e\"Nwo\"" + new string('y', 500_000);
        var place = Finding with { Location = At(1, 500_006), End = At(1, 500_011), Message = "An escape \u001b[2J.", Related = [], Fix = null, Aws = null };

        var lines = Written(ReportOf(place, source), report => report.WriteText).Split('\n');

        lines[0].Should().EndWith("An escape \uFFFD[2J.");
        lines[1].Should().HaveLength(108).And.StartWith("  ...xxx").And.EndWith("yyy...").And.Contain("\uFFFD[2J\uFFFD\"Nwo\"");
        lines[2].Trim().Should().Be("^~~~~");
        lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)].Should().Be('"');
    }

    [Fact]
    public void A_C_sharp_line_without_a_column_and_a_finding_without_a_place_are_shown()
    {
        var report = ReportOf(Finding with { Location = new("Orders.cs", 12), End = null, Related = [], Fix = null, Aws = null }, source: "code");
        report.Add([new("WFB9001", DiagnosticSeverity.Error, "", "No place.")], DiagnosticSeverity.Hint);

        var text = Written(report, written => written.WriteText);

        text.Should().Contain("Orders.cs:12: error WFB2001").And.Contain("definition: error WFB9001: No place.\n2 state machines");
    }

    [Fact]
    public void Colours_are_for_the_verdict_and_the_caret_only()
    {
        var text = Written(ReportOf(Finding, source: "{\n  \"Next\": \"Nwo\" }\n"), report => report.WriteColoredText);

        text.Should().Contain(": \u001b[31merror WFB2001\u001b[0m: There").And.Contain("\u001b[31m        ^~~~~\u001b[0m");
    }

    [Fact]
    public void Json_has_no_control_characters()
    {
        var json = Written(ReportOf(Finding with { Message = "\u001b[2J\u007f\u009b2J" }, source: null), report => report.WriteJson);

        json.Where(char.IsControl).Should().OnlyContain(character => character == '\n');
    }

    [Fact]
    public void Json_has_every_member_in_every_finding()
    {
        var report = ReportOf(Finding, source: null);
        report.Add([new("WFB9001", DiagnosticSeverity.Warning, "", "No place.")], DiagnosticSeverity.Hint, "Orders");

        var json = JsonElement.Parse(Written(report, written => written.WriteJson));

        var findings = json.GetProperty("findings").EnumerateArray().ToList();
        findings.Select(finding => string.Join(' ', finding.EnumerateObject().Select(member => member.Name))).Distinct().Should().Equal(
            "file line column endLine endColumn code severity message stateMachine pointer help aws related fix");
        findings[0].GetProperty("endColumn").GetInt32().Should().Be(16);
        findings[0].GetProperty("aws").GetProperty("location").GetString().Should().Be("/States/A/Next");
        findings[0].GetProperty("related")[0].GetProperty("line").GetInt32().Should().Be(3);
        findings[0].GetProperty("fix").GetProperty("newText").GetString().Should().Be("\"Now\"");
        findings[1].GetProperty("stateMachine").GetString().Should().Be("Orders");
        findings[1].GetProperty("line").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("summary").GetProperty("warnings").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Sarif_has_what_code_scanning_asks_for()
    {
        var run = JsonElement.Parse(Written(ReportOf(Finding, source: null), report => report.WriteSarif)).GetProperty("runs")[0];

        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("id").GetString().Should().Be("WFB2001");
        rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("A transition leads nowhere");
        rule.GetProperty("fullDescription").GetProperty("text").GetString().Should().NotContain("\n");
        rule.GetProperty("help").GetProperty("markdown").GetString().Should().Contain("Cure: ");
        var result = run.GetProperty("results")[0];
        result.GetProperty("ruleIndex").GetInt32().Should().Be(0);
        result.GetProperty("level").GetString().Should().Be("error");
        result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString().Should().HaveLength(32);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("a%20b/orders.asl.json");
        place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString().Should().Be("%SRCROOT%");
        place.GetProperty("region").EnumerateObject().Select(member => (member.Name, member.Value.GetInt32()))
            .Should().Equal(("startLine", 2), ("startColumn", 11), ("endLine", 2), ("endColumn", 16));
        result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString().Should().Be("State \"Now\" is here.");
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().Should().Be("\"Now\"");
    }

    [Fact]
    public void Sarif_tells_what_is_in_no_file_beside_the_results()
    {
        var report = ReportOf(Finding, source: null);
        report.Add([new("WFB9001", DiagnosticSeverity.Warning, "", "No place.")], DiagnosticSeverity.Hint, "Orders");

        var run = JsonElement.Parse(Written(report, written => written.WriteSarif)).GetProperty("runs")[0];

        run.GetProperty("results").GetArrayLength().Should().Be(1);
        var invocation = run.GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
        var notification = invocation.GetProperty("toolExecutionNotifications")[0];
        notification.GetProperty("level").GetString().Should().Be("warning");
        notification.GetProperty("message").GetProperty("text").GetString().Should().Be("Orders: No place.");
        notification.GetProperty("associatedRule").GetProperty("id").GetString().Should().Be("WFB9001");
        notification.GetProperty("associatedRule").GetProperty("index").GetInt32().Should().Be(1);
    }

    [Fact]
    public void A_rule_of_Sarif_has_the_severity_of_its_code_whatever_that_of_a_finding_is()
    {
        var raised = Finding with { Code = "WFB3301", Severity = DiagnosticSeverity.Warning };

        var run = JsonElement.Parse(Written(ReportOf(raised, source: null), report => report.WriteSarif)).GetProperty("runs")[0];

        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be("note");
        rule.GetProperty("properties").GetProperty("problem.severity").GetString().Should().Be("recommendation");
        run.GetProperty("results")[0].GetProperty("level").GetString().Should().Be("warning");
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_differs_for_other_places()
    {
        var moved = Finding with { Location = At(9, 1), End = null };
        var other = Finding with { Pointer = "/States/B/Next" };

        var prints = new[] { Finding, moved, other }.Select(finding => JsonElement.Parse(Written(ReportOf(finding, source: null), report => report.WriteSarif))
            .GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints").GetRawText()).ToList();

        prints[1].Should().Be(prints[0]);
        prints[2].Should().NotBe(prints[0]);
    }

    [Fact]
    public void A_file_outside_the_root_has_an_absolute_address()
    {
        var outside = Finding with { Location = new(Path.Combine(Path.GetTempPath(), "other.json"), 1, 1), End = null };

        var sarif = Written(ReportOf(outside, source: null), report => report.WriteSarif);

        sarif.Should().Contain("\"uri\": \"file:///").And.NotContain("..");
    }

    [Fact]
    public void Workflow_commands_are_escaped()
    {
        var finding = Finding with { Message = "100 %: a,\r\nb::error::c", Severity = DiagnosticSeverity.Hint };
        var report = new DiagnosticReport { RootFolder = Folder };
        report.Add([finding], DiagnosticSeverity.Hint, "A:b,c");

        var text = Written(report, written => written.WriteGitHub);

        text.Should().StartWith(
            "::notice file=a b/orders.asl.json,line=2,col=11,endLine=2,endColumn=16,title=WFB2001 in A%3Ab%2Cc::100 %25: a,%0D%0Ab::error::c\n1 state");
    }

    [Fact]
    public void A_place_over_several_lines_has_no_end_column_in_workflow_commands()
    {
        var text = Written(ReportOf(Finding with { End = At(4, 2) }, source: null), report => report.WriteGitHub);

        text.Should().Contain(",line=2,col=11,endLine=4,title=");
    }

    private static string File => Path.Combine(Folder, "a b", "orders.asl.json");

    private static SourceLocation At(int line, int column) => new(File, line, column);

    private static DiagnosticReport ReportOf(Diagnostic finding, string? source)
    {
        var report = new DiagnosticReport { RootFolder = Folder, ReadSource = _ => source };
        report.Add([finding], DiagnosticSeverity.Hint);
        return report;
    }

    private static string Written(DiagnosticReport report, Func<DiagnosticReport, Action<TextWriter>> write)
    {
        using var writer = new StringWriter();
        write(report)(writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
