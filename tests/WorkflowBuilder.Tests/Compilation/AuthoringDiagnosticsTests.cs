using System.Reflection;

namespace WorkflowBuilder.Tests.Compilation;

public class AuthoringDiagnosticsTests
{
    private static readonly MethodInfo[] Factories =
        typeof(AuthoringDiagnostics).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

    [Fact]
    public void Codes_are_unique_and_in_their_thousand()
    {
        var diagnostics = Factories.Select(Create).ToList();

        diagnostics.Select(diagnostic => diagnostic.Code).Should().OnlyHaveUniqueItems();
        diagnostics.Should().AllSatisfy(diagnostic => diagnostic.Code.Should().MatchRegex("^WFB9[0-9]{3}$"));
    }

    [Fact]
    public void Messages_are_sentences_that_name_the_state_and_its_place()
    {
        var diagnostics = Factories.Select(Create).ToList();

        diagnostics.Should().AllSatisfy(diagnostic =>
        {
            diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
            diagnostic.Message.Should().EndWith(".").And.Contain("Sample").And.Contain("AuthoringDiagnosticsTests.cs:");
            diagnostic.ToString().Should().StartWith($"AuthoringDiagnosticsTests.cs:{diagnostic.Location!.Value.Line}: error {diagnostic.Code}: ");
            diagnostic.HelpAnchor.Should().Be($"DIAGNOSTICS.md#{diagnostic.Code.ToLowerInvariant()}");
        });
    }

    private static Diagnostic Create(MethodInfo factory) => (Diagnostic)factory.Invoke(null, [.. factory.GetParameters().Select(Argument)])!;

    private static object Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(State) => new Pass("Sample"),
        var type when type == typeof(Workflow) => new Workflow("Sample", new Pass("Sample")),
        var type when type == typeof(QueryLanguage) => QueryLanguage.Jsonata,
        var type when type == typeof(int) => 1_000,
        _ => "sample",
    };
}
