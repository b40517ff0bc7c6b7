using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Diagnostics;

public partial class DiagnosticsDocumentTests
{
    private static readonly JsonSyntaxNode SampleRoot = new(JsonTokenType.StartObject, 0, new JsonSource("{}"u8.ToArray(), null), null, 0);

    // Their examples would be megabytes long, or cannot be text.
    private static readonly string[] DescribedInWords = ["WFB1006", "WFB1008", "WFB1009", "WFB1012", "WFB1108", "WFB3120", "WFB9008"];

    // Those of wfb are checked where wfb is tested.
    private static readonly IReadOnlyList<DocumentSection> Sections =
        [.. DocumentSection.ReadAll().Where(section => !section.Code.StartsWith("WFB92", StringComparison.Ordinal))];

    public static TheoryData<string> CodesWithJson => [.. Sections.Where(section => section.Json.Count > 0).Select(section => section.Code)];

    public static TheoryData<string> CodesWithCuredJson => [.. Sections.Where(section => section.Json.Count > 1).Select(section => section.Code)];

    [Fact]
    public void Every_code_has_a_section_and_every_section_has_a_code()
    {
        var codes = Catalogue().Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal);

        Sections.Select(section => section.Code).Should().Equal(codes);
    }

    [Fact]
    public void Every_section_explains_shows_and_cures()
    {
        Sections.Should().AllSatisfy(section =>
        {
            section.Text.Should().MatchRegex(@"^\s*\*\*[^*]+\*\*\r?\n\r?\n\S", "{0} begins with a title and its meaning", section.Code);
            section.Text.Should().Contain("\nCure: ", "{0} has a cure", section.Code);
            section.HasExample.Should().Be(!DescribedInWords.Contains(section.Code), "of {0}", section.Code);
        });
    }

    [Fact]
    public void Codes_are_unique_and_have_four_digits()
    {
        var codes = Catalogue().Select(diagnostic => diagnostic.Code).ToList();

        codes.Should().OnlyHaveUniqueItems();
        codes.Should().AllSatisfy(code => code.Should().MatchRegex("^WFB[1-9][0-9]{3}$"));
    }

    [Fact]
    public void The_title_of_a_warning_or_hint_ends_so()
    {
        Catalogue().Should().AllSatisfy(diagnostic =>
            DiagnosticHelp.Find(diagnostic.Code)!.Severity.Should().Be(diagnostic.Severity, "of {0}", diagnostic.Code));
    }

    [Fact]
    public void Messages_are_sentences()
    {
        Catalogue().Should().AllSatisfy(diagnostic =>
        {
            diagnostic.Message.Should().MatchRegex(@"^[A-Z0-9].*\.$", "of {0}", diagnostic.Code);
            diagnostic.Message.Should().NotContain("  ", "of {0}", diagnostic.Code);
        });
    }

    [Fact]
    public void The_anchor_of_a_diagnostic_is_that_of_its_section()
    {
        Catalogue().Should().AllSatisfy(diagnostic =>
            diagnostic.HelpAnchor.Should().Be($"DIAGNOSTICS.md#{diagnostic.Code.ToLowerInvariant()}"));
    }

    [Theory]
    [MemberData(nameof(CodesWithJson))]
    public void The_breaking_example_has_its_code(string code)
    {
        var problems = AslText.ProblemsAndHints(Section(code).Json[0]);

        problems.Select(problem => problem.Code).Should().Contain(code);
    }

    [Theory]
    [MemberData(nameof(CodesWithCuredJson))]
    public void The_cured_example_has_no_problem(string code)
    {
        var problems = AslText.Problems(Section(code).Json[1]);

        problems.Should().BeEmpty();
    }

    private static DocumentSection Section(string code) => Sections.Single(section => section.Code == code);

    private static List<Diagnostic> Catalogue() =>
    [
        .. typeof(Diagnostic).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!),
    ];

    private static object? Sample(Type type) =>
        type == typeof(string) ? "Sample"
        : type == typeof(int) || type == typeof(long) ? 80
        : type == typeof(bool) ? true
        : type == typeof(State) ? new Pass("A")
        : type == typeof(Workflow) ? new Workflow("Sample", new Pass("A"))
        : type == typeof(JsonSyntaxNode) ? new JsonSyntaxNode(JsonTokenType.StartObject, 0, SampleRoot, "Sample", 0)
        : type == typeof(DateOnly) ? new DateOnly(2026, 5, 20)
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type == typeof(IEnumerable<string>) ? new[] { "Next", "End" }
        : throw new NotSupportedException($"Give a sample of {type}.");

    /// <summary>A section of DIAGNOSTICS.md.</summary>
    private sealed partial record DocumentSection(string Code, string Text)
    {
        public IReadOnlyList<string> Json { get; } = [.. Block().Matches(Text).Where(block => block.Groups["language"].Value == "json").Select(Content)];

        public bool HasExample => Block().IsMatch(Text);

        public static IReadOnlyList<DocumentSection> ReadAll() =>
        [
            .. Heading().Split(File.ReadAllText(Repository.PathOf("DIAGNOSTICS.md")).ReplaceLineEndings("\n"))
                .Skip(1)
                .Chunk(2)
                .Select(parts => new DocumentSection(parts[0], parts[1])),
        ];

        private static string Content(Match block) => block.Groups["content"].Value;

        [GeneratedRegex(@"^## (\S+)\n", RegexOptions.Multiline)]
        private static partial Regex Heading();

        [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
        private static partial Regex Block();
    }
}
