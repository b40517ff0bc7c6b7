namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>Node.js, in which the reference implementation runs.</summary>
internal static class Node
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["node.exe"] : ["node"];

    /// <summary>Why tests that need the reference implementation are skipped, or <see langword="null"/> where they are not.</summary>
    public static string? SkipReason { get; } =
        !IsOnPath() ? "Node.js is not on the PATH; the reference implementation runs in it. Install Node 20 or later to run this test."
        : !Directory.Exists(Repository.PathOf("node_modules/jsonata")) ? "There is no node_modules/jsonata; run npm ci to run this test."
        : null;

    private static bool IsOnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Names.Any(name => File.Exists(Path.Combine(folder, name))));
}
