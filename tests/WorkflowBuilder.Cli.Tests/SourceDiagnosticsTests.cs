using System.Reflection;
using System.Text.RegularExpressions;
using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>The sections of <c>DIAGNOSTICS.md</c> about files that hold definitions.</summary>
public sealed partial class SourceDiagnosticsTests : IDisposable
{
    private readonly Shell _shell = new();

    public static TheoryData<string> CodesWithExample => [.. Codes.Where(code => Examples(code).Count > 0)];

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Every_code_has_a_section_with_its_severity_and_every_section_has_a_code()
    {
        var catalogue = typeof(SourceDiagnostics).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(_ => "Sample")])!)
            .ToList();

        catalogue.Select(diagnostic => diagnostic.Code).Should().Equal(Codes);
        catalogue.Should().AllSatisfy(diagnostic => DiagnosticHelp.Find(diagnostic.Code)!.Severity.Should().Be(diagnostic.Severity));
        catalogue.Should().AllSatisfy(diagnostic => diagnostic.Message.Should().MatchRegex(@"^[A-Z].*\.$"));
    }

    [Theory]
    [MemberData(nameof(CodesWithExample))]
    public async Task The_example_breaks_and_the_cure_does_not(string code)
    {
        var examples = Examples(code);

        await _shell.RunAsync("validate", _shell.Write("example.yaml", examples[0]), "--severity", "hint");
        var cured = examples.Count == 1 ? 0 : await _shell.RunAsync("validate", _shell.Write("cure.yaml", examples[1]));

        _shell.Output.Should().Contain($" {code}: ");
        cured.Should().Be(0);
    }

    private static IEnumerable<string> Codes => DiagnosticHelp.Codes.Where(code => code.StartsWith("WFB92", StringComparison.Ordinal));

    private static List<string> Examples(string code) => [.. Block().Matches(DiagnosticHelp.Find(code)!.Text).Select(block => block.Groups[1].Value)];

    [GeneratedRegex("^```yaml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
