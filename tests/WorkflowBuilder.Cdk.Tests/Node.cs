namespace WorkflowBuilder.Cdk.Tests;

/// <summary>Node.js, in which the CDK runs.</summary>
internal static class Node
{
    private const string Missing = "Node.js is not on the PATH; the CDK runs in it. Install Node 20 or later to run this test.";

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["node.exe"] : ["node"];

    /// <summary>Why tests that need Node.js are skipped, or <see langword="null"/> where they are not.</summary>
    public static string? SkipReason { get; } = IsOnPath() ? null : Missing;

    private static bool IsOnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Names.Any(name => File.Exists(Path.Combine(folder, name))));
}
