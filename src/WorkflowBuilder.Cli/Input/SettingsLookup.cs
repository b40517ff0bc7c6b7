using System.Text;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Finds the settings of files: in their folder and in those above it, up to one that says it is the root.</summary>
internal sealed class SettingsLookup
{
    private const int MaxBytes = 1024 * 1024;

    private readonly Dictionary<string, IReadOnlyList<ValidationSettings>> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _problems = [];

    /// <summary>What is wrong with the settings that were found.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>Gives the text of a settings file that was read, by its name in problems.</summary>
    public string? TextOf(string file) => _texts.GetValueOrDefault(file);

    /// <summary>Gives what to look for in a file.</summary>
    /// <exception cref="MisuseException">Settings cannot be read.</exception>
    public async System.Threading.Tasks.Task<ValidationOptions> OptionsForAsync(string file, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        var settings = await OfFolderAsync(Path.GetDirectoryName(path), cancellationToken);
        return settings.Aggregate(new ValidationOptions(), (options, each) => each.Apply(options, path));
    }

    // Those farther up come first, so that the nearer ones win.
    private async System.Threading.Tasks.Task<IReadOnlyList<ValidationSettings>> OfFolderAsync(string? folder, CancellationToken cancellationToken)
    {
        if (folder is null)
        {
            return [];
        }

        if (!_byFolder.TryGetValue(folder, out var settings))
        {
            var own = await ReadAsync(Path.Combine(folder, ValidationSettings.FileName), cancellationToken);
            var above = own is { IsRoot: true } ? [] : await OfFolderAsync(Path.GetDirectoryName(folder), cancellationToken);
            settings = own is null ? above : [.. above, own];
            _byFolder.Add(folder, settings);
        }

        return settings;
    }

    private async System.Threading.Tasks.Task<ValidationSettings?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (FileContent.LengthOf(file) == 0)
        {
            return null;
        }

        var shown = RelativePath.From(Directory.GetCurrentDirectory(), file) ?? file;
        var text = Encoding.UTF8.GetString(await FileContent.ReadNamedAsync("settings", file, MaxBytes, cancellationToken));
        var settings = ValidationSettings.Parse(text, shown);
        _problems.AddRange(settings.Problems);
        _texts[shown] = text;
        return settings;
    }
}
