using System.Text.Json;
using System.Text.RegularExpressions;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Conformance.Tests.Paths;

/// <summary>Paths with documents and what AWS, or the engine it runs, makes of them.</summary>
public class JsonPathCaseTests
{
    // Both engines refuse these, but the messages are those of the newer one, which AWS does not run. The fuzz cases have messages of the older.
    private static readonly string[] OtherMessages = ["jw-0199", "jw-0260", "jw-0272", "jw-0284", "jw-0310"];

    // The engine knows no variables; the interpreter of AWS resolves them before it asks the engine.
    private static readonly string[] Variables = ["or-0543"];

    [ConformanceFact]
    public void Paths_give_what_AWS_gives()
    {
        var data = ConformanceData.Json("jsonpath/jsonpath-cases.json");
        var documents = data.GetProperty("documents").EnumerateObject().ToDictionary(item => item.Name, item => JsonData.From(item.Value));
        var cases = data.GetProperty("cases").EnumerateArray().Where(IsCheckable).ToList();

        var different = cases
            .Select(item => (Id: Text(item, "id")!, Difference: Describe(item, documents)))
            .Where(item => item.Difference is not null)
            .ToList();

        cases.Should().HaveCount(519);
        string[] excluded = [.. OtherMessages, .. Variables];
        different.Where(item => !excluded.Contains(item.Id)).Should().BeEmpty();
        different.Select(item => item.Id).Should().Contain(excluded, "an exclusion must go when it is not needed");
    }

    [ConformanceFact]
    public void A_field_of_a_template_that_leads_to_nothing_is_told_in_the_words_of_AWS()
    {
        var data = ConformanceData.Json("jsonpath/jsonpath-cases.json");
        var cases = data.GetProperty("cases").EnumerateArray().Where(item => FieldOf(item) is not null).ToList();

        var causes = cases.Select(item => Cause(item, DocumentOf(item, data))).ToList();

        cases.Should().HaveCount(4);
        causes.Zip(cases).Should().OnlyContain(pair => Text(Expected(pair.Second), "cause")!.EndsWith(pair.First, StringComparison.Ordinal));
    }

    private static string? Describe(JsonElement item, Dictionary<string, JsonData> documents)
    {
        var path = Text(item, "path")!;
        var document = Text(item, "doc") is { } name ? documents[name] : JsonData.EmptyObject;
        return PathOutcome.Of(path, document).Difference(Expected(item)) is { } difference ? $"{path} on {document}: {difference}" : null;
    }

    // "specified for the field 'value.$' could not be found": the name between the quotes.
    private static string? FieldOf(JsonElement item)
    {
        var match = Regex.Match(Text(Expected(item), "cause") ?? "", @"specified for the field '([^']*\.\$)' could not be found");
        return match.Success ? match.Groups[1].Value : null;
    }

    // Where the snapshot has a placeholder for the input, so has the input.
    private static JsonData? DocumentOf(JsonElement item, JsonElement data) => Text(Expected(item), "cause")!.Contains("<json-input", StringComparison.Ordinal)
        ? null
        : JsonData.From(data.GetProperty("documents").GetProperty(Text(item, "doc")!));

    private static string Cause(JsonElement item, JsonData? document)
    {
        var template = PayloadTemplate.Compile(JsonData.From([KeyValuePair.Create(FieldOf(item)!, JsonData.From(Text(item, "path")!))]));
        var evaluate = () => template.Evaluate(document ?? JsonData.EmptyObject);
        var message = evaluate.Should().Throw<JsonPathException>().Which.Message;
        return document is null ? message.Replace("'{}'", "'<json-input:1>'", StringComparison.Ordinal) : message;
    }

    private static JsonElement Expected(JsonElement item) =>
        item.TryGetProperty("jayway20", out var own) && own.ValueKind == JsonValueKind.Object ? own : item.GetProperty("expect");

    private static bool IsCheckable(JsonElement item)
    {
        var cause = Text(Expected(item), "cause") ?? "";
        return !Text(item, "path")!.StartsWith("$$", StringComparison.Ordinal)
            && (item.TryGetProperty("doc", out _) || item.TryGetProperty("compileOnly", out _))
            && !cause.Contains("Path parameter", StringComparison.Ordinal)
            && !cause.Contains("field refers", StringComparison.Ordinal);
    }

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
