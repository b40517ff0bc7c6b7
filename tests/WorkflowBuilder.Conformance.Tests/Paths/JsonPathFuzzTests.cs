using System.Text;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Paths;

/// <summary>Random paths on random documents, with what the engine that AWS runs made of them.</summary>
public class JsonPathFuzzTests
{
    [ConformanceFact]
    public void Random_paths_give_what_the_engine_gives()
    {
        var cases = Encoding.UTF8.GetString(ConformanceData.Bytes("jsonpath/jsonpath-fuzz.jsonl"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line))
            .ToList();

        var different = cases.Select(Describe).Where(difference => difference is not null);

        cases.Should().HaveCount(3000);
        different.Should().BeEmpty();
    }

    private static string? Describe(JsonElement item)
    {
        var path = item.GetProperty("path").GetString()!;
        var document = item.GetProperty("document");
        return PathOutcome.Of(path, JsonData.From(document)).Difference(item.GetProperty("expect")) is { } difference
            ? $"{path} on {document.GetRawText()}: {difference}"
            : null;
    }
}
