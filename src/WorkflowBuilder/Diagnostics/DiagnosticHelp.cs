using System.Text;

namespace WorkflowBuilder;

/// <summary>The section of <c>DIAGNOSTICS.md</c> about a code.</summary>
public sealed record DiagnosticHelp
{
    private const string Heading = "\n## ";
    private const string WarningMark = " (warning)";
    private const string HintMark = " (hint)";

    private static readonly Lazy<Dictionary<string, DiagnosticHelp>> Sections = new(ReadAll);

    private DiagnosticHelp(string code, string text)
    {
        Code = code;
        Text = text;
        var paragraphs = text.Split("\n\n", 3);
        var title = paragraphs[0].Trim('*');
        Severity = title.EndsWith(HintMark, StringComparison.Ordinal) ? DiagnosticSeverity.Hint
            : title.EndsWith(WarningMark, StringComparison.Ordinal) ? DiagnosticSeverity.Warning
            : DiagnosticSeverity.Error;
        Title = Severity == DiagnosticSeverity.Error ? title : title[..title.LastIndexOf(" (", StringComparison.Ordinal)];
        Meaning = paragraphs.Length > 1 ? paragraphs[1].ReplaceLineEndings(" ") : Title;
    }

    /// <summary>The codes that there are, in their order.</summary>
    public static IEnumerable<string> Codes => Sections.Value.Keys;

    /// <summary>The code, such as <c>WFB2001</c>.</summary>
    public string Code { get; }

    /// <summary>How bad it is, unless settings say otherwise.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public string Title { get; }

    /// <summary>What the code means, in a paragraph.</summary>
    public string Meaning { get; }

    /// <summary>The section in Markdown: title, meaning, a breaking example, the cure.</summary>
    public string Text { get; }

    /// <summary>Gives the section about a code, or <see langword="null"/> where there is no such code.</summary>
    /// <param name="code">The code, in capital letters or not.</param>
    public static DiagnosticHelp? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Sections.Value.GetValueOrDefault(code);
    }

    private static Dictionary<string, DiagnosticHelp> ReadAll()
    {
        using var stream = typeof(DiagnosticHelp).Assembly.GetManifestResourceStream("DIAGNOSTICS.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sections = new Dictionary<string, DiagnosticHelp>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split(Heading).Skip(1))
        {
            var title = section.IndexOf('\n', StringComparison.Ordinal);
            sections.Add(section[..title], new(section[..title], section[title..].Trim()));
        }

        return sections;
    }
}
