namespace WorkflowBuilder.Tests;

/// <summary>Node.js, in which the references run that ours is compared with.</summary>
internal static class Node
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["node.exe"] : ["node"];

    /// <summary>Gives why tests that need a package are skipped, or <see langword="null"/> where they are not.</summary>
    public static string? SkipReasonWithout(string package) =>
        !IsOnPath() ? "Node.js is not on the PATH. Install Node 20 or later to run this test."
        : !Directory.Exists(Repository.PathOf($"node_modules/{package}")) ? $"There is no node_modules/{package}; run npm ci to run this test."
        : null;

    private static bool IsOnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Names.Any(name => File.Exists(Path.Combine(folder, name))));
}
