using System.Runtime.CompilerServices;

namespace WorkflowBuilder.Tests;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    public static string PathOf(string name, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(RootOf(file), name));

    private static string RootOf(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "WorkflowBuilder.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"{file} is not in the repository.");
    }
}
