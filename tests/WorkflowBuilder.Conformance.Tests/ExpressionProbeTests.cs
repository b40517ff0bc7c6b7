using System.Text.Json;
using System.Text.RegularExpressions;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>What AWS was seen to answer to faults in paths, intrinsic functions, expressions and variables.</summary>
public partial class ExpressionProbeTests
{
    private const string Schema = "SCHEMA_VALIDATION_FAILED";

    // Its text is about a definition with other names.
    private const string OtherNames = "H18";

    [ConformanceFact]
    public void The_report_has_the_code_message_and_location_of_AWS()
    {
        var probes = ConformanceData.Json("validation/probes.json").EnumerateArray().Where(IsMeasured).ToList();

        var different = probes.Where(probe => !Answers(probe).Any(answer => IsSame(answer, probe.GetProperty("aws").GetString()!)))
            .Select(probe => $"{Id(probe)}: {string.Join(" | ", Answers(probe))} instead of {probe.GetProperty("aws")}");

        probes.Should().HaveCountGreaterThan(25);
        different.Should().BeEmpty();
    }

    [ConformanceFact]
    public void The_recorded_answers_to_escapes_are_the_same()
    {
        var recorded = ConformanceData.Files("asl/validation")
            .Where(file => file.Contains("test_illegal_escapes", StringComparison.Ordinal))
            .Select(ConformanceData.Json)
            .ToList();

        var different = recorded.Where(item => $"Invalid State Machine Definition: '{Verdict.Findings(item.GetProperty("definition")).Single().Aws}'"
            != item.GetProperty("expected").GetProperty("exception").GetProperty("message").GetString());

        recorded.Should().HaveCount(2);
        different.Should().BeEmpty();
    }

    private static bool IsMeasured(JsonElement probe) =>
        Id(probe) is not OtherNames
        && (Id(probe)[0] is 'H' or 'I' or 'K' || Id(probe) is "F13" or "G15" or "G16")
        && probe.GetProperty("expected").GetString() == "invalid"
        && probe.GetProperty("prov").GetString() is { } source && source.StartsWith("aws:", StringComparison.Ordinal) && source != "aws:doc";

    private static IEnumerable<AwsDiagnostic> Answers(JsonElement probe) =>
        Verdict.Findings(probe.GetProperty("definition")).Select(finding => finding.Aws).OfType<AwsDiagnostic>();

    // A text of AWS may lack its code ("...") and its location.
    private static bool IsSame(AwsDiagnostic answer, string expected)
    {
        var parts = Parts().Match(expected);
        var code = parts.Groups["code"].Success ? parts.Groups["code"].Value : Schema;
        var message = parts.Groups["message"].Value;
        return answer.Code == code
            && (answer.Message == message || (message.Length == 0 || !message.EndsWith('.')) && answer.Message.Contains(message, StringComparison.Ordinal))
            && (!parts.Groups["location"].Success || answer.Location == parts.Groups["location"].Value);
    }

    private static string Id(JsonElement probe) => probe.GetProperty("id").GetString()!;

    [GeneratedRegex(@"^((?<code>[A-Z_]+)(: | ))?(… ?)?(?<message>.*?)( at (?<location>/\S*))?$")]
    private static partial Regex Parts();
}
