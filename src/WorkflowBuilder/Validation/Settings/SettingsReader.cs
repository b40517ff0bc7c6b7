namespace WorkflowBuilder;

/// <summary>Reads the lines of a settings file.</summary>
internal sealed class SettingsReader(string file)
{
    private const int MaxProblems = 100;

    private readonly List<Diagnostic> _problems = [];
    private readonly List<SettingsSection> _sections = [new(new("**"))];
    private bool _isRoot;

    public ValidationSettings Read(string text)
    {
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            number++;
            var content = line.Trim().ToString();
            if (content.Length > 0 && content[0] is not ('#' or ';') && Take(content) is { } problem && _problems.Count < MaxProblems)
            {
                var column = line.Length - line.TrimStart().Length + 1;
                _problems.Add(problem with { Location = new(file, number, column), End = new(file, number, column + content.Length) });
            }
        }

        return new(file, _isRoot, _sections, _problems);
    }

    /// <returns>What is wrong with the line.</returns>
    private Diagnostic? Take(string line)
    {
        if (line[0] == '[' && line[^1] == ']')
        {
            var pattern = line[1..^1].Trim();
            _sections.Add(new(new(pattern.Contains('/', StringComparison.Ordinal) ? pattern : $"**/{pattern}")));
            return null;
        }

        var equals = line.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 ? Set(line[..equals].Trim(), line[(equals + 1)..].Trim()) : SettingsDiagnostics.NotASetting(line);
    }

    private Diagnostic? Set(string key, string value)
    {
        var section = _sections[^1];
        switch (key.ToLowerInvariant())
        {
            case "root" when _sections.Count == 1 && bool.TryParse(value, out _isRoot):
                return null;
            case "root":
                return SettingsDiagnostics.BadValue(key, value, _sections.Count == 1 ? "true or false" : "set before the first section");
            case "severity" when SeveritySetting.Read(value) is { } severity:
                section.MinimumSeverity = severity;
                return null;
            case "severity":
                return SettingsDiagnostics.BadValue(key, value, "hint, warning or error");
            case "type" when value.ToLowerInvariant() is "standard" or "express":
                section.Type = Enum.Parse<StateMachineType>(value, ignoreCase: true);
                return null;
            case "type":
                return SettingsDiagnostics.BadValue(key, value, "standard or express");
            default:
                return SetSeverity(section, key, value);
        }
    }

    private static Diagnostic? SetSeverity(SettingsSection section, string key, string value)
    {
        if (DiagnosticHelp.Find(key) is not { } help)
        {
            return SettingsDiagnostics.UnknownSetting(key);
        }

        if (!SeveritySetting.TryRead(value, out var severity))
        {
            return SettingsDiagnostics.BadValue(key, value, "off, hint, warning or error");
        }

        if (help.Severity == DiagnosticSeverity.Error && severity != DiagnosticSeverity.Error)
        {
            return SettingsDiagnostics.ErrorStays(help.Code);
        }

        section.Severities[help.Code] = severity;
        return null;
    }
}
