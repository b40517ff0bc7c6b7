using System.Text.Json;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>What AWS answered to definitions that it refuses.</summary>
public class ValidationAnswerTests
{
    [ConformanceFact]
    public void Every_refusal_is_the_one_of_AWS()
    {
        var cases = ConformanceData.Files("asl/validation").Select(ConformanceData.Json).ToList();

        var misses = cases
            .Where(@case => Actual(@case) != Expected(@case))
            .Select(@case => $"{@case.GetProperty("id")}: expected {Expected(@case)}, got {Actual(@case)}");

        cases.Should().HaveCount(12);
        misses.Should().BeEmpty();
    }

    private static string Expected(JsonElement @case)
    {
        var expected = @case.GetProperty("expected");
        return expected.TryGetProperty("exception", out var exception)
            ? exception.GetProperty("message").GetString()!
            : Lines(expected.GetProperty("response").GetProperty("diagnostics").EnumerateArray().Select(diagnostic => new AwsDiagnostic(
                diagnostic.GetProperty("code").GetString()!,
                diagnostic.GetProperty("message").GetString()!,
                diagnostic.TryGetProperty("location", out var location) ? location.GetString() : null)));
    }

    private static string Actual(JsonElement @case)
    {
        var reports = Verdict.AwsReports(@case.GetProperty("definitionText").GetString()!);
        return @case.GetProperty("expected").TryGetProperty("exception", out _)
            ? $"Invalid State Machine Definition: '{string.Join(", ", reports)}'"
            : Lines(reports);
    }

    private static string Lines(IEnumerable<AwsDiagnostic> reports) =>
        string.Join('\n', reports.Select(report => $"{report.Code} | {report.Message} | {report.Location}"));
}
