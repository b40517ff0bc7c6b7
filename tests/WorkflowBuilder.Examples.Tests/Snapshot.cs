using System.Runtime.CompilerServices;

namespace WorkflowBuilder.Examples.Tests;

/// <summary>Compares text with a file under <c>snapshots/</c>; set <c>UPDATE_SNAPSHOTS=1</c> to accept what is there now.</summary>
internal static class Snapshot
{
    public static string Repository { get; } = FindRepository();

    public static void Matches(string actual, string name)
    {
        var path = Path.Combine(Repository, "snapshots", name);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        File.Exists(path).Should().BeTrue($"there must be a snapshot {path}; run the tests with UPDATE_SNAPSHOTS=1 and review the diff");
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string FindRepository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
