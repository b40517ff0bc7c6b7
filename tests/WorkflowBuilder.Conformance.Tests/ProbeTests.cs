using System.Text.Json;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Definitions with one fault each, with the verdict of AWS.</summary>
public class ProbeTests
{
    private static readonly IReadOnlyDictionary<string, string> OtherwiseReported = new Dictionary<string, string>
    {
        ["A02"] = "The answer that was recorded names no place, and that is the one we give.",
        ["H18"] = "The answer is about a definition with other names.",
    };

    [ConformanceFact]
    public void A_definition_that_AWS_takes_has_no_error()
    {
        var refused = Probes()
            .Where(probe => Expected(probe) != "invalid")
            .SelectMany(probe => Errors(probe).Select(error => $"{Id(probe)}: {error}"));

        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void A_definition_that_AWS_refuses_has_an_error()
    {
        var missed = Probes().Where(probe => Expected(probe) == "invalid" && Errors(probe).Count == 0).Select(Id).ToHashSet();

        missed.Should().BeEquivalentTo(RunTimeFaults.Probes);
    }

    [ConformanceFact]
    public void An_error_has_the_report_of_AWS_where_one_was_measured()
    {
        var misses = Probes()
            .Where(probe => IsMeasured(probe) && !OtherwiseReported.ContainsKey(Id(probe)))
            .SelectMany(probe => AwsText.Parse(probe.GetProperty("aws").GetString()!)
                .Where(text => !Errors(probe).Any(error => error.Aws is { } aws && text.Matches(aws)))
                .Select(text => $"{Id(probe)}: {text} but {string.Join("; ", Errors(probe).Select(error => error.Aws))}"));

        string.Join('\n', misses).Should().BeEmpty();
    }

    private static bool IsMeasured(JsonElement probe) =>
        Expected(probe) == "invalid"
        && probe.GetProperty("prov").GetString() is { } source && source.StartsWith("aws:", StringComparison.Ordinal) && source != "aws:doc";

    [ConformanceFact]
    public void A_fault_that_AWS_finds_when_it_runs_has_a_warning_and_no_error()
    {
        var probes = Probes().Where(probe => RunTimeFaults.Probes.Contains(Id(probe))).ToList();

        var severities = probes.ToDictionary(Id, probe => Verdict.Findings(Definition(probe)).Select(finding => finding.Severity).Distinct().ToList());

        severities.Keys.Should().BeEquivalentTo(RunTimeFaults.Probes);
        severities.Should().AllSatisfy(probe => probe.Value.Should().Equal([DiagnosticSeverity.Warning], "of {0}", probe.Key));
    }

    private static JsonElement.ArrayEnumerator Probes() => ConformanceData.Json("validation/probes.json").EnumerateArray();

    private static IReadOnlyList<Diagnostic> Errors(JsonElement probe) => Verdict.Errors(Definition(probe), TypeOf(probe));

    // The rules about express state machines say so.
    private static StateMachineType TypeOf(JsonElement probe) =>
        probe.GetProperty("rule").GetString()!.StartsWith("EXPRESS ", StringComparison.Ordinal) ? StateMachineType.Express : StateMachineType.Standard;

    private static string Id(JsonElement probe) => probe.GetProperty("id").GetString()!;

    private static string Expected(JsonElement probe) => probe.GetProperty("expected").GetString()!;

    private static JsonElement Definition(JsonElement probe) => probe.GetProperty("definition");
}
