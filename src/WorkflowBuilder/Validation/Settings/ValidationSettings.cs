namespace WorkflowBuilder;

/// <summary>What a settings file says about the checks of the files beside and below it.</summary>
/// <remarks>
/// A section names files, as in <c>.editorconfig</c>; what stands before the first one is for all. Later lines win over earlier ones.
/// </remarks>
/// <example>
/// <code>
/// var settings = ValidationSettings.Parse("WFB3001 = off\n[express/**]\ntype = express", ".wfbconfig");
/// var problems = workflow.Validate(settings.Apply(new(), "express/Orders.cs"));
/// </code>
/// </example>
public sealed class ValidationSettings
{
    /// <summary>The name of settings files.</summary>
    public const string FileName = ".wfbconfig";

    private readonly List<SettingsSection> _sections;
    private readonly string _folder;

    internal ValidationSettings(string file, bool isRoot, List<SettingsSection> sections, IReadOnlyList<Diagnostic> problems)
    {
        _folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/";
        _sections = sections;
        IsRoot = isRoot;
        Problems = problems;
    }

    /// <summary>Whether settings files of the folders above have no say.</summary>
    public bool IsRoot { get; }

    /// <summary>What is wrong with the settings. Lines that cannot be understood are passed over.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    /// <summary>Reads settings.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The path of the file; the patterns of sections begin at its folder.</param>
    public static ValidationSettings Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new SettingsReader(file).Read(text);
    }

    /// <summary>Gives what to look for in a file.</summary>
    /// <param name="options">What is to be looked for where the settings say nothing.</param>
    /// <param name="file">The path of the file: a definition, a template, or the C# file of a workflow.</param>
    public ValidationOptions Apply(ValidationOptions options, string file)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(file);
        if (_sections.Count == 0 || RelativePath.From(_folder, Path.GetFullPath(file, _folder)) is not { } path)
        {
            return options;
        }

        return _sections.Where(section => section.Files.Matches(path)).Aggregate(options, (given, section) => section.Apply(given));
    }
}
