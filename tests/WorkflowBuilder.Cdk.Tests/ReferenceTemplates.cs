using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace WorkflowBuilder.Cdk.Tests;

/// <summary>What the CDK's own classes gave for the scenarios: beside the conformance data, outside of the repository.</summary>
internal static class ReferenceTemplates
{
    private static readonly string Root = FindRoot();

    public static string? SkipReason { get; } = Directory.Exists(Path.Combine(Root, "templates"))
        ? null
        : $"There are no reference templates in {Root}; set WORKFLOWBUILDER_CONFORMANCE to the folder of the conformance data beside them.";

    /// <summary>The definition, as the newest CDK gives it.</summary>
    public static JsonNode Definition(string file) => Parse(Path.Combine(Root, "templates", $"{file}.asl.json"));

    /// <summary>The template, of the version of the CDK that the tests run on where there is one, else of the newest.</summary>
    public static JsonNode Template(string scenario)
    {
        var sameVersion = Path.Combine(Root, "templates-2.160.0", $"{scenario}.template.json");
        return Parse(File.Exists(sameVersion) ? sameVersion : Path.Combine(Root, "templates", $"{scenario}.template.json"));
    }

    private static JsonNode Parse(string path) => JsonNode.Parse(File.ReadAllText(path))!;

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
        var conformance = Environment.GetEnvironmentVariable("WORKFLOWBUILDER_CONFORMANCE") is { Length: > 0 } configured
            ? configured
            : Path.Combine(repository, "..", "shared", "conformance");
        return Path.GetFullPath(Path.Combine(conformance, "..", "reference", "cdk"));
    }
}
