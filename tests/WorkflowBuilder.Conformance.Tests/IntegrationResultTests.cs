using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>What the validator knows of the results of integrations, beside results that AWS recorded.</summary>
public class IntegrationResultTests
{
    private const int MaxDepth = 4;

    private static readonly string[] Events = ["taskSucceededEventDetails", "taskSubmittedEventDetails"];

    [ConformanceFact]
    public void Everything_that_an_integration_answered_may_be_read()
    {
        var reads = ConformanceData.Files("asl").Select(ConformanceData.Json).SelectMany(Reads).Distinct().ToList();

        var refused = reads.Where(read => Finds(read.Resource, read.Path));

        reads.Should().HaveCountGreaterThan(100);
        reads.Should().Contain(read => Finds(read.Resource, "$.nothing"), "some results are known");
        refused.Should().BeEmpty();
    }

    private static bool Finds(string resource, string path)
    {
        var definition = $$"""
            { "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::{{resource}}", "Parameters": "${Parameters}",
                "OutputPath": "{{path}}", "End": true } } }
            """;
        var found = AslValidator.Validate(AslReader.Read(definition), new() { MinimumSeverity = DiagnosticSeverity.Hint });
        return found.Any(finding => finding.Code is "WFB3101" or "WFB3130");
    }

    private static IEnumerable<(string Resource, string Path)> Reads(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Reads),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Reads(member.Name, member.Value)),
        _ => [],
    };

    private static IEnumerable<(string Resource, string Path)> Reads(string name, JsonElement value) =>
        Events.Contains(name) && value.ValueKind == JsonValueKind.Object ? ReadsOf(name, value) : Reads(value);

    private static IEnumerable<(string Resource, string Path)> ReadsOf(string name, JsonElement details)
    {
        if (!details.TryGetProperty("output", out var output) || !details.TryGetProperty("resourceType", out var type))
        {
            return [];
        }

        // What is submitted is the request, whatever the task waits for.
        var resource = details.GetProperty("resource").GetString()!;
        resource = name == Events[1] ? resource.Split('.')[0] : resource;
        return Paths(output, "$", 0).Select(path => ($"{type.GetString()}:{resource}", path));
    }

    private static IEnumerable<string> Paths(JsonElement value, string path, int depth) => depth == MaxDepth ? [] : value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            Paths(member.Value, $"{path}['{member.Name}']", depth + 1).Prepend($"{path}['{member.Name}']")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Paths(item, $"{path}[0]", depth + 1)),
        _ => [],
    };
}
