using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WorkflowBuilder.Tests;

/// <summary>Compiles C# as a user of the library would write it.</summary>
internal static class CSharpCode
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(Workflow).Assembly.Location)
            .Append(typeof(CSharpCode).Assembly.Location)
            .DistinctBy(Path.GetFileName)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("WorkflowBuilder", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Sample",
        references: References,
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(string source, LanguageVersion version = LanguageVersion.Latest) =>
        Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new(version)));

    /// <summary>The errors, each as its id and its message.</summary>
    public static IReadOnlyList<string> Errors(this CSharpCompilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];
}
