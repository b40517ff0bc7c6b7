namespace WorkflowBuilder.Cli.Input;

/// <summary>Finds the files that a command line names: by themselves, by their folder, or by a pattern.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    private const string CloudAssembly = "cdk.out";
    private static readonly string[] Endings = [".json", ".yaml", ".yml", ".template", ".asl"];
    private static readonly string[] SkippedFolders = ["node_modules", "bin", "obj"];

    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>Gives the files of an argument, in the order of names.</summary>
    /// <exception cref="MisuseException">A folder or a pattern has no file.</exception>
    public static IReadOnlyList<InputFile> Find(string argument)
    {
        if (!Directory.Exists(argument) && (!PathPattern.Is(argument) || File.Exists(argument)))
        {
            return [new(argument, true) { Argument = argument }];
        }

        var files = Directory.Exists(argument)
            ? Walk(argument).Select(file => new InputFile(file, false) { Argument = argument, Folder = argument })
            : FindPattern(argument);
        return files.ToList() is { Count: > 0 } found ? found : throw Nothing(argument);
    }

    /// <summary>Says that there is nothing to check where an argument points.</summary>
    public static MisuseException Nothing(string argument) => new(
        Directory.Exists(argument) ? $"there is no definition or template in {argument}." : $"no definition or template is like {argument}.");

    private static IEnumerable<InputFile> FindPattern(string argument)
    {
        var names = argument.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(names, PathPattern.Is);
        var folder = string.Join('/', names[..first]);
        var pattern = new PathPattern(string.Join('/', names[first..]));
        var start = folder.Length > 0 ? folder : names[0].Length == 0 ? "/" : ".";
        return Directory.Exists(start)
            ? Walk(start)
                .Where(file => pattern.Matches(Path.GetRelativePath(start, file).Replace('\\', '/')))
                .Select(file => new InputFile(file, false) { Argument = argument, Folder = start })
            : [];
    }

    private static IEnumerable<string> Walk(string start)
    {
        var open = new Stack<string>([start]);
        while (open.TryPop(out var folder))
        {
            var isAssembly = File.Exists(Path.Combine(folder, CloudAssembly));
            var files = Directory.EnumerateFiles(folder, "*", Visible).Where(file => MayHoldDefinitions(file, isAssembly));
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                yield return Shown(file);
            }

            var folders = Directory.EnumerateDirectories(folder, "*", Visible).Where(inner => IsSearched(inner, isAssembly));
            foreach (var inner in folders.OrderDescending(StringComparer.Ordinal))
            {
                open.Push(inner);
            }
        }
    }

    // Definitions in a cloud assembly are assets, which its templates refer to.
    private static bool MayHoldDefinitions(string file, bool isInAssembly) => isInAssembly
        ? file.EndsWith(".template.json", StringComparison.OrdinalIgnoreCase)
        : Array.Exists(Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsSearched(string folder, bool isInAssembly) => Path.GetFileName(folder) is var name
        && !SkippedFolders.Contains(name)
        && !(isInAssembly && name.StartsWith("asset.", StringComparison.Ordinal));

    private static string Shown(string file) => file is ['.', '/' or '\\', ..] ? file[2..] : file;
}
