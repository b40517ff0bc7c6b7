using System.Text.Json;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Definitions with one fault each, with the verdict of AWS.</summary>
public class ProbeTests
{
    [ConformanceFact]
    public void A_definition_that_AWS_takes_has_no_error()
    {
        var refused = Probes()
            .Where(probe => Expected(probe) != "invalid")
            .SelectMany(probe => Verdict.Errors(Definition(probe)).Select(error => $"{Id(probe)}: {error}"));

        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void A_definition_that_AWS_refuses_has_an_error_unless_its_rule_comes_later()
    {
        var missed = Probes().Where(probe => Expected(probe) == "invalid" && Verdict.Errors(Definition(probe)).Count == 0).Select(Id).ToHashSet();

        missed.Except(LaterRules.Probes).Should().BeEmpty("these faults must be found");
        LaterRules.Probes.Except(missed).Should().BeEmpty("what is found now must leave the list of later rules");
    }

    private static JsonElement.ArrayEnumerator Probes() => ConformanceData.Json("validation/probes.json").EnumerateArray();

    private static string Id(JsonElement probe) => probe.GetProperty("id").GetString()!;

    private static string Expected(JsonElement probe) => probe.GetProperty("expected").GetString()!;

    private static JsonElement Definition(JsonElement probe) => probe.GetProperty("definition");
}
