using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WorkflowBuilder.Examples.Tests;

/// <summary>The C# in the documents compiles.</summary>
public partial class ReadmeTests
{
    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (var document in Documents())
            {
                for (var i = 0; i < CSharp().Count(File.ReadAllText(document)); i++)
                {
                    blocks.Add(Path.GetRelativePath(Snapshot.Repository, document), i);
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_CSharp_compiles(string document, int index)
    {
        var code = CSharp().Matches(File.ReadAllText(Path.Combine(Snapshot.Repository, document)))[index].Groups[1].Value;

        var errors = Compile(code).GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

        errors.Should().BeEmpty();
    }

    [Fact]
    public void The_readme_is_under_200_lines() =>
        File.ReadLines(Path.Combine(Snapshot.Repository, "README.md")).Count().Should().BeLessThan(200);

    private static IEnumerable<string> Documents() => new[] { "docs", "examples" }
        .Select(folder => Path.Combine(Snapshot.Repository, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories))
        .Concat(Directory.GetFiles(Snapshot.Repository, "*.md"))
        .Where(path => Path.GetFileName(path) != "DIAGNOSTICS.md")
        .Order(StringComparer.Ordinal);

    // A block with a namespace is a file; the others are statements of a program that has the ARNs and buckets of its deployment, and a workflow.
    private static CSharpCompilation Compile(string code)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;";
        var text = code.Contains("namespace ", StringComparison.Ordinal)
            ? code
            : $$"""
                namespace Sample;
                using FluentAssertions;
                using WorkflowBuilder;
                using WorkflowBuilder.Json;
                using WorkflowBuilder.Runner;
                internal static class Sample
                {
                    private static Workflow workflow = null!;
                    private static StateMachineRunner runner = null!;
                    private static JsonData input;
                    internal static async System.Threading.Tasks.Task Run(string functionArn, string topicArn, string bucket) { {{code}} }
                }
                """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(text)],
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CSharp();
}
