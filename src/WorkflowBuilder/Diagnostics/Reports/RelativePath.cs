namespace WorkflowBuilder;

/// <summary>Paths as repositories know them.</summary>
internal static class RelativePath
{
    /// <summary>Gives a path from a folder on, with slashes; <see langword="null"/> for a file that is not below it.</summary>
    public static string? From(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, Path.GetFullPath(file, folder)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
