using System.Runtime.CompilerServices;
using System.Text.Json;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>The cases recorded from AWS, which are kept outside of the repository.</summary>
internal static class ConformanceData
{
    private static readonly string Root = FindRoot();

    /// <summary>Why the tests are skipped, or <see langword="null"/> where the data is there.</summary>
    public static string? SkipReason { get; } = Directory.Exists(Root)
        ? null
        : $"There is no conformance data in {Root}; set WORKFLOWBUILDER_CONFORMANCE to its folder.";

    public static JsonElement Json(string path) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(Root, path)));

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    public static IEnumerable<string> Files(string folder) => SkipReason is null
        ? Directory.EnumerateFiles(Path.Combine(Root, folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
        : [];

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var repository = Path.Combine(Path.GetDirectoryName(file)!, "..", "..");
        var configured = Environment.GetEnvironmentVariable("WORKFLOWBUILDER_CONFORMANCE");
        return Path.GetFullPath(string.IsNullOrEmpty(configured) ? Path.Combine(repository, "..", "shared", "conformance") : configured);
    }
}
