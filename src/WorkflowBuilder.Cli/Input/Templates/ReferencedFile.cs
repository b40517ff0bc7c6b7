namespace WorkflowBuilder.Cli.Input;

/// <summary>The file that a template says a definition is in.</summary>
/// <param name="Name">What the template says.</param>
/// <param name="Path">The file; <see langword="null"/> where it must not be read.</param>
internal sealed record ReferencedFile(string Name, string? Path)
{
    /// <summary>Gives the file of a <c>DefinitionUri</c> or <c>DefinitionS3Location</c>.</summary>
    /// <returns><see langword="null"/> where it is no file of this machine.</returns>
    public static ReferencedFile? Of(DocumentNode location, string template)
    {
        var folder = System.IO.Path.GetDirectoryName(template) ?? "";
        if (location is { IsText: true })
        {
            return location.Value.Contains("://", StringComparison.Ordinal) || location.Value.Contains("${", StringComparison.Ordinal)
                ? null
                : new(location.Value, Below(folder, location.Value));
        }

        // The CDK puts a file under the hash that is its key.
        var key = location.Find("Key")?.Value ?? "";
        var asset = key.Length == 0 ? null : Below(folder, $"asset.{key[(key.LastIndexOf('/') + 1)..]}");
        return asset is not null && File.Exists(asset) ? new(System.IO.Path.GetFileName(asset), asset) : null;
    }

    // A template may come from anywhere, and must not make the tool show other files of the machine.
    private static string? Below(string folder, string name)
    {
        var root = System.IO.Path.GetFullPath(folder.Length == 0 ? "." : folder);
        var path = System.IO.Path.GetFullPath(name, root);
        var relative = System.IO.Path.GetRelativePath(root, path);
        var isBelow = !System.IO.Path.IsPathRooted(relative) && relative.Split(System.IO.Path.DirectorySeparatorChar)[0] != "..";
        return isBelow && !HasLink(root, relative) ? System.IO.Path.Combine(folder, relative) : null;
    }

    private static bool HasLink(string root, string relative)
    {
        var path = root;
        foreach (var name in relative.Split(System.IO.Path.DirectorySeparatorChar))
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
