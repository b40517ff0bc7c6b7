namespace WorkflowBuilder.Cli.Input;

/// <summary>The file that a template says a definition is in.</summary>
/// <param name="Name">What the template says.</param>
/// <param name="Path">The file; <see langword="null"/> where it must not be read.</param>
/// <param name="Reason">Why it must not be read, as the end of a sentence about the file.</param>
internal sealed record ReferencedFile(string Name, string? Path, string Reason = "")
{
    /// <summary>Gives the file of a <c>DefinitionUri</c> or <c>DefinitionS3Location</c>.</summary>
    /// <param name="location">The value of the property.</param>
    /// <param name="template">The file of the template.</param>
    /// <param name="folders">The folders in which it may be, besides that of the template.</param>
    /// <returns><see langword="null"/> where it is no file of this machine.</returns>
    public static ReferencedFile? Of(DocumentNode location, string template, IReadOnlyList<string> folders)
    {
        var folder = System.IO.Path.GetFullPath(System.IO.Path.GetDirectoryName(template) is { Length: > 0 } own ? own : ".");
        if (location is { IsText: true })
        {
            return location.Value.Contains("://", StringComparison.Ordinal) || location.Value.Contains("${", StringComparison.Ordinal)
                ? null
                : OfPath(location.Value, template, folder, folders);
        }

        // The CDK puts a file under the hash that is its key.
        var key = location.Find("Key")?.Value ?? "";
        var asset = key.Length == 0 ? null : OfPath($"asset.{key[(key.LastIndexOf('/') + 1)..]}", template, folder, []);
        return asset?.Path is not null && File.Exists(asset.Path) ? asset : null;
    }

    // A template may come from anywhere, and must not make the tool show other files of the machine.
    private static ReferencedFile OfPath(string name, string template, string folder, IReadOnlyList<string> folders)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            return new("its path", null, name.Length == 0 ? "is empty" : "has a character that no path has");
        }

        var path = System.IO.Path.GetFullPath(name, folder);
        var roots = folders.Select(System.IO.Path.GetFullPath).Where(root => root != System.IO.Path.GetPathRoot(root)).Prepend(folder);
        var routes = roots.Where(root => IsBelow(root, path)).ToList();
        return routes.Count == 0 ? new(name, null, "is not below the folder of the template, the current folder or a folder that is checked")
            : routes.TrueForAll(root => HasLink(root, path)) ? new(name, null, "is behind a link, and links are not followed")
            : new(name, System.IO.Path.IsPathRooted(template) ? path : System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path));
    }

    private static bool IsBelow(string root, string path) => System.IO.Path.GetRelativePath(root, path) is var relative
        && !System.IO.Path.IsPathRooted(relative)
        && relative.Split(System.IO.Path.DirectorySeparatorChar)[0] != "..";

    private static bool HasLink(string root, string file)
    {
        var path = root;
        foreach (var name in System.IO.Path.GetRelativePath(root, file).Split(System.IO.Path.DirectorySeparatorChar))
        {
            path = System.IO.Path.Combine(path, name);
            if (new FileInfo(path).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
