using WorkflowBuilder.Asl;
using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>Checks files and puts a report together.</summary>
internal sealed class Validation
{
    private readonly ValidateRequest _request;
    private readonly CommandConsole _console;
    private readonly Dictionary<string, DiagnosticSeverity?> _rules;
    private readonly SettingsLookup _settings = new();
    private readonly Dictionary<string, byte[]> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _checked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);

    /// <exception cref="MisuseException">A rule cannot be set so.</exception>
    public Validation(ValidateRequest request, CommandConsole console)
    {
        _request = request;
        _console = console;
        _rules = RuleSeverities.Read(request.Rules);
        Report = new() { ReadSource = file => _sources.TryGetValue(file, out var utf8) ? DocumentText.Of(file, utf8).Text : _settings.TextOf(file) };
    }

    public DiagnosticReport Report { get; }

    public async System.Threading.Tasks.Task RunAsync(CancellationToken cancellationToken)
    {
        var files = new List<InputFile>();
        foreach (var argument in _request.Files.Distinct(StringComparer.Ordinal))
        {
            await TryAsync(() =>
            {
                files.AddRange(InputFiles.Find(argument));
                return System.Threading.Tasks.Task.CompletedTask;
            }, argument);
        }

        foreach (var file in files.Count > 1 ? files.OrderBy(file => MayBeTemplate(file.Path) ? 0 : 1) : files.AsEnumerable())
        {
            await TryAsync(() => CheckOnceAsync(file, cancellationToken), file.Path);
        }

        foreach (var argument in files.GroupBy(file => file.Argument).Where(group => !group.Any(file => _checked[IdentityOf(file)])))
        {
            await TryAsync(() => throw InputFiles.Nothing(argument.Key));
        }

        Report.AddOther(_settings.Problems, DiagnosticSeverity.Error);
    }

    // What cannot be done is told, and the rest is done all the same.
    private async System.Threading.Tasks.Task TryAsync(Func<System.Threading.Tasks.Task> act, string file = "")
    {
        try
        {
            await act();
        }
        catch (MisuseException exception)
        {
            await ComplainAsync(exception.Message);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            await ComplainAsync($"cannot read {file}: {exception.Message}");
        }
    }

    private async System.Threading.Tasks.Task ComplainAsync(string complaint)
    {
        if (!Report.Complaints.Contains(complaint))
        {
            Report.Complaints.Add(complaint);
            await _console.Error.WriteLineAsync(TerminalText.OneLine($"wfb: {complaint}"));
        }
    }

    // A file of a folder may have been passed over, and be named as well.
    private async System.Threading.Tasks.Task CheckOnceAsync(InputFile file, CancellationToken cancellationToken)
    {
        var identity = IdentityOf(file);
        if (_checked.TryGetValue(identity, out var isDefinition) && (isDefinition || !file.IsNamed))
        {
            return;
        }

        // What cannot be read may be a definition.
        _checked[identity] = true;
        _checked[identity] = await CheckAsync(file, cancellationToken);
    }

    private static string IdentityOf(InputFile file) => file.Path == InputFiles.StandardInput ? file.Path : Path.GetFullPath(file.Path);

    // Templates come first, as they tell how files that they refer to are filled in; those are not checked again by themselves.
    private static bool MayBeTemplate(string file)
    {
        try
        {
            return !DefinitionSource.IsNamed(file)
                && FileContent.LengthOf(file) is > 0 and <= AslLimits.MaxBytes
                && TemplateStateMachine.MayBeIn(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            return false;
        }
    }

    /// <returns>Whether it is a definition or a template.</returns>
    private async Task<bool> CheckAsync(InputFile file, CancellationToken cancellationToken)
    {
        if (_referenced.Contains(Path.GetFullPath(file.Path)))
        {
            return true;
        }

        var isInput = file.Path == InputFiles.StandardInput;
        var name = isInput ? _request.StandardInputName ?? "stdin" : file.Path;
        var utf8 = isInput ? await FileContent.ReadAsync(_console.Input, AslLimits.MaxBytes, cancellationToken)
            : file.IsNamed ? await FileContent.ReadAsync(file.Path, AslLimits.MaxBytes, cancellationToken)
            : await ReadFoundAsync(file.Path, cancellationToken);
        var isCertain = file.IsNamed || DefinitionSource.IsNamed(name);
        if (!isCertain && !MayHoldDefinitions(utf8))
        {
            return false;
        }

        _sources[name] = utf8;
        if (await FindAsync(file with { Path = name }, utf8, isCertain, cancellationToken) is not { } found)
        {
            _sources.Remove(name);
            return false;
        }

        Report.Files++;
        await AddAsync(name, found, cancellationToken);
        return true;
    }

    private static bool MayHoldDefinitions(ReadOnlySpan<byte> utf8) => utf8.IndexOf("StartAt"u8) >= 0 || TemplateStateMachine.MayBeIn(utf8);

    // What cannot be read and was not asked for is passed over, unless its text leaves little doubt of what it was meant to be.
    private static bool IsMeantForDefinitions(ReadOnlySpan<byte> utf8) => utf8.Length <= AslLimits.MaxBytes
        && (TemplateStateMachine.MayBeIn(utf8)
            || (utf8.IndexOf("\"StartAt\""u8) >= 0 && utf8.IndexOf("\"States\""u8) >= 0)
            || (utf8.IndexOf("StartAt:"u8) >= 0 && utf8.IndexOf("States:"u8) >= 0));

    /// <returns><see langword="null"/> for a file that is something else and was not asked for.</returns>
    private async System.Threading.Tasks.Task<IReadOnlyList<FoundDefinition>?> FindAsync(
        InputFile file, byte[] utf8, bool isCertain, CancellationToken cancellationToken)
    {
        var isMeant = isCertain || IsMeantForDefinitions(utf8);
        try
        {
            var document = DefinitionSource.Read(file.Path, utf8);
            return document is null && isCertain ? throw new DocumentException(SourceDiagnostics.Neither() with { Location = new(file.Path, 1, 1) })
                : document is null || (!isMeant && document.IsBroken) ? null
                : await document.FindAsync([Directory.GetCurrentDirectory(), .. file.Folder is { } folder ? [folder] : Array.Empty<string>()], async path =>
                {
                    _referenced.Add(Path.GetFullPath(path));
                    return _sources[path] = await ReadFoundAsync(path, cancellationToken);
                });
        }
        catch (DocumentException exception)
        {
            return isMeant ? [new(Read: null) { Problems = [exception.Problem] }] : null;
        }
    }

    private async System.Threading.Tasks.Task AddAsync(string name, IReadOnlyList<FoundDefinition> found, CancellationToken cancellationToken)
    {
        var options = await OptionsForAsync(name, cancellationToken);
        foreach (var definition in found)
        {
            if (definition is { Read: null, StateMachine: null })
            {
                Report.AddOther(definition.Validate(options), options.MinimumSeverity);
            }
            else
            {
                Report.Add(definition.Validate(options), options.MinimumSeverity, definition.StateMachine);
            }
        }
    }

    private async System.Threading.Tasks.Task<ValidationOptions> OptionsForAsync(string name, CancellationToken cancellationToken)
    {
        var options = RuleSeverities.Override(await _settings.OptionsForAsync(name, cancellationToken), _request.MinimumSeverity, _rules);
        return options with { Type = _request.Type ?? options.Type };
    }

    private static System.Threading.Tasks.Task<byte[]> ReadFoundAsync(string file, CancellationToken cancellationToken) =>
        FileContent.ReadFoundAsync(file, AslLimits.MaxBytes, cancellationToken);
}
