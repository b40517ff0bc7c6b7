namespace WorkflowBuilder;

/// <summary>What came of checking definitions, to be written for people, programs and build servers.</summary>
/// <example>
/// <code>
/// var report = new DiagnosticReport();
/// report.Add(workflow.Validate(options with { MinimumSeverity = DiagnosticSeverity.Hint }), options.MinimumSeverity, workflow.Name);
/// report.WriteText(Console.Out);
/// </code>
/// </example>
public sealed class DiagnosticReport
{
    private readonly List<ReportedFinding> _findings = [];
    private readonly int[] _hidden = new int[3];

    /// <summary>The findings that are shown, in the order in which they were added.</summary>
    public IReadOnlyList<ReportedFinding> Findings => _findings;

    /// <summary>How many files were read.</summary>
    public int Files { get; set; }

    /// <summary>What could not be checked, in a sentence each. SARIF tells that the run failed where there is any.</summary>
    public IList<string> Complaints { get; } = [];

    /// <summary>How many state machines were checked.</summary>
    public int StateMachines { get; private set; }

    /// <summary>The folder to which SARIF and GitHub see paths: the root of the repository.</summary>
    /// <value>The default is the current folder.</value>
    public string RootFolder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Gives the text of a file by its path, for the lines of the source that are shown.</summary>
    /// <value>The default knows no file: there are no such lines.</value>
    public Func<string, string?> ReadSource { get; init; } = _ => null;

    /// <summary>Adds what was found in a state machine.</summary>
    /// <param name="findings">The findings, hints included.</param>
    /// <param name="minimum">Findings below it are only counted.</param>
    /// <param name="stateMachine">The name of the state machine, where the file holds more than its definition.</param>
    public void Add(IEnumerable<Diagnostic> findings, DiagnosticSeverity minimum, string? stateMachine = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        StateMachines++;
        AddOther(findings, minimum, stateMachine);
    }

    /// <summary>Adds what was found outside definitions, such as in settings.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddOther(IEnumerable<Diagnostic> findings, DiagnosticSeverity minimum, string? stateMachine = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings.OrderBy(found => found.Location?.Line).ThenBy(found => found.Location?.Column))
        {
            if (finding.Severity >= minimum)
            {
                _findings.Add(new(finding, stateMachine));
            }
            else
            {
                _hidden[(int)finding.Severity]++;
            }
        }
    }

    /// <summary>Gives how many findings of a severity are shown.</summary>
    public int Count(DiagnosticSeverity severity) => _findings.Count(found => found.Diagnostic.Severity == severity);

    /// <summary>Gives how many findings of a severity are left out.</summary>
    public int CountNotShown(DiagnosticSeverity severity) => _hidden[(int)severity];

    /// <summary>Writes the report for people: each finding with its place, the line of the source and what to do, then a summary.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteText(TextWriter output) => TextReport.Write(this, output, colored: false);

    /// <summary>Writes the report for people at a terminal that obeys colours.</summary>
    /// <inheritdoc cref="WriteText"/>
    public void WriteColoredText(TextWriter output) => TextReport.Write(this, output, colored: true);

    /// <summary>Writes the report as JSON; <c>docs/validating.md</c> describes it.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteJson(TextWriter output) => JsonReport.Write(this, output);

    /// <summary>Writes the report in SARIF 2.1.0, as code scanning of GitHub takes it.</summary>
    /// <param name="output">Where to write.</param>
    /// <remarks>See <see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>.</remarks>
    public void WriteSarif(TextWriter output) => SarifReport.Write(this, output);

    /// <summary>Writes the report as workflow commands, which GitHub Actions shows beside the lines, and a summary.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteGitHub(TextWriter output) => GitHubReport.Write(this, output);
}
