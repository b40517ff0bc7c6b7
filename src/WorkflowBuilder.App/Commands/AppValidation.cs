using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Commands;

/// <summary>Checks workflows and puts a report together.</summary>
/// <param name="app">What the workflows are of.</param>
/// <param name="minimum">What is reported; <see langword="null"/> for what the workflows, the app and settings say.</param>
/// <param name="rules">The severities that the command line gives to codes.</param>
internal sealed class AppValidation(WorkflowApp app, DiagnosticSeverity? minimum, IReadOnlyList<string> rules)
{
    private const string DeterministicRoot = "/_/";

    private readonly SettingsLookup _settings = new();

    /// <exception cref="MisuseException">A rule cannot be set so, or settings cannot be read.</exception>
    public async System.Threading.Tasks.Task<DiagnosticReport> CheckAsync(IReadOnlyList<AppWorkflow> workflows, CancellationToken cancellationToken)
    {
        var severities = RuleSeverities.Read(rules);
        var report = new DiagnosticReport { ReadSource = SourceText };
        foreach (var (workflow, _) in workflows)
        {
            var options = RuleSeverities.Override(await OptionsForAsync(workflow, cancellationToken), minimum, severities);
            var findings = workflow.Validate(options with { MinimumSeverity = DiagnosticSeverity.Hint });
            report.Add(findings.Select(ShortenPaths), options.MinimumSeverity, workflow.Name);
        }

        report.AddOther(_settings.Problems, DiagnosticSeverity.Error);
        return report;
    }

    // Settings may say the type of the definitions in files; a workflow says it itself.
    private async System.Threading.Tasks.Task<ValidationOptions> OptionsForAsync(Workflow workflow, CancellationToken cancellationToken) =>
        workflow.Validation
        ?? app.Validation
        ?? await _settings.OptionsForAsync(OnThisMachine(workflow.Location.File), cancellationToken) with { Type = null };

    // The compiler knows files by their whole paths; people see them from the folder they are in.
    private static Diagnostic ShortenPaths(Diagnostic finding) => finding with
    {
        Location = Shorten(finding.Location),
        Related = [.. finding.Related.Select(place => place with { Location = Shorten(place.Location) })],
    };

    private static SourceLocation? Shorten(SourceLocation? location) => location is { File.Length: > 0 } place
        ? place with { File = RelativePath.From(Directory.GetCurrentDirectory(), OnThisMachine(place.File)) ?? place.File }
        : location;

    // Deterministic builds call the root of the repository /_/.
    private static string OnThisMachine(string file) =>
        file.StartsWith(DeterministicRoot, StringComparison.Ordinal) && File.Exists(file[DeterministicRoot.Length..]) ? file[DeterministicRoot.Length..] : file;

    private static string? SourceText(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            return null;
        }
    }
}
