using System.Text;
using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Tests.Fuzzing;

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

    [ConformanceFact]
    public void Verdicts_that_are_likely_are_ours_too()
    {
        var likely = Items().Where(item => Text(item, "confidence") == "medium").ToList();

        var missed = likely.Where(item => !IsRight(item)).Select(item => Text(item, "file")!).ToHashSet();

        missed.Should().BeEquivalentTo(CorpusExclusions.Reasons.Keys, "the others are right, and what is right now must leave the list of exclusions");
        missed.Count(file => !CorpusExclusions.IsContradictedByAws(file)).Should().BeLessThanOrEqualTo(likely.Count * 2 / 100);
    }

    [ConformanceFact]
    public void Verdicts_that_are_sure_are_ours_too()
    {
        var wrong = Items().Where(item => Text(item, "confidence") == "high" && !IsRight(item)).Select(item => Text(item, "file"));

        wrong.Should().BeEmpty();
    }

    [ConformanceFact]
    public void Whatever_is_done_to_a_real_definition_it_gets_a_list_of_findings()
    {
        var texts = Items().Select(item => Encoding.UTF8.GetString(ConformanceData.Bytes($"validation/corpus/{Text(item, "file")}"))).Where(IsJson).ToList();

        var counts = Fuzz.Run(random => RandomDefinition.Mutated(random, texts[random.Next(texts.Count)]), Validate);

        counts.Evaluations.Should().BePositive();
    }

    private static bool Validate(string text, Random random)
    {
        var type = random.Next(2) == 0 ? StateMachineType.Standard : StateMachineType.Express;
        var found = AslValidator.Validate(AslReader.Read(text), new() { MinimumSeverity = DiagnosticSeverity.Hint, Type = type });
        found.Should().NotContain(finding => finding.Message.Length == 0);
        return found.Count > 0;
    }

    private static bool IsRight(JsonElement item) =>
        Verdict.Errors(ConformanceData.Bytes($"validation/corpus/{Text(item, "file")}")).Count == 0 == (Text(item, "expected") == "valid");

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
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
