using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Definitions that Step Functions takes and warns of, or that its documentation advises against.</summary>
public class WarningProbeTests
{
    private static readonly (string Id, string Code, string? Aws)[] Probes =
    [
        ("E17", "WFB3319", null),
        ("E31", "WFB3311", null),
        ("M41", "WFB1790", null),
        ("N05", "WFB3403", "PASS_RESULT_IS_STATIC"),
        ("N06", "WFB3401", "NO_DOLLAR"),
        ("N07", "WFB3402", "NO_PATH"),
    ];

    [ConformanceFact]
    public void Each_has_a_finding_below_an_error_with_the_code_of_AWS()
    {
        var definitions = ConformanceData.Json("validation/probes.json").EnumerateArray()
            .ToDictionary(probe => probe.GetProperty("id").GetString()!, probe => probe.GetProperty("definition").GetRawText());

        foreach (var (id, code, aws) in Probes)
        {
            var findings = AslValidator.Validate(AslReader.Read(definitions[id]), new() { MinimumSeverity = DiagnosticSeverity.Hint });

            findings.Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error, id);
            findings.Should().Contain(finding => finding.Code == code, id).Which.Aws?.Code.Should().Be(aws);
        }
    }
}
