using System.Text.Json;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Real definitions, and definitions of the tests of other validators.</summary>
public class CorpusTests
{
    [ConformanceFact]
    public void No_real_definition_has_an_error()
    {
        var refused = Items()
            .Where(item => item.TryGetProperty("real", out var real) && real.GetBoolean())
            .SelectMany(Files)
            .SelectMany(file => Verdict.Errors(ConformanceData.Bytes($"validation/corpus/{file}")).Select(error => $"{file}: {error}"));

        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void No_definition_that_is_surely_valid_has_an_error()
    {
        var refused = Items()
            .Where(item => Text(item, "expected") == "valid" && Text(item, "confidence") == "high")
            .SelectMany(Files)
            .SelectMany(file => Verdict.Errors(ConformanceData.Bytes($"validation/corpus/{file}")).Select(error => $"{file}: {error}"));

        refused.Should().BeEmpty();
    }

    [ConformanceFact]
    public void No_definition_that_ran_on_AWS_has_an_error()
    {
        var cases = ConformanceData.Files("asl/execution").ToList();

        var refused = cases
            .SelectMany(file => Verdict.Errors(ConformanceData.Json(file).GetProperty("definition")).Select(error => $"{file}: {error}"));

        cases.Should().NotBeEmpty();
        refused.Should().BeEmpty();
    }

    private static JsonElement.ArrayEnumerator Items() => ConformanceData.Json("validation/corpus/index.json").GetProperty("items").EnumerateArray();

    private static IEnumerable<string> Files(JsonElement item)
    {
        yield return Text(item, "file")!;

        // Originals in YAML and JSON5 are read by other readers; their JSON is the file above.
        if (Text(item, "originalFile") is { } original && original.EndsWith(".json", StringComparison.Ordinal))
        {
            yield return original;
        }
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
