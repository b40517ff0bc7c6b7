using System.Reflection;
using System.Text.RegularExpressions;
using WorkflowBuilder.Examples.Tests;

namespace WorkflowBuilder.Tests.Diagnostics;

/// <summary>The C# in <c>DIAGNOSTICS.md</c> compiles; a breaking example has the problem it stands for, and the cure has none.</summary>
public partial class AuthoringExamplesTests
{
    private static readonly Dictionary<string, string[]> Examples = Section().Matches(File.ReadAllText(Path.Combine(Snapshot.Repository, "DIAGNOSTICS.md")))
        .ToDictionary(section => section.Groups[1].Value, section => Block().Matches(section.Groups[2].Value).Select(block => block.Groups[1].Value).ToArray());

    public static TheoryData<string> Codes => new(Examples.Where(example => example.Value.Length > 0).Select(example => example.Key));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_breaks_and_the_cure_does_not(string code)
    {
        var blocks = Examples[code];

        Run(blocks[0]).Validate().Select(problem => problem.Code).Distinct().Should().Equal(code);
        blocks.Skip(1).SelectMany(cure => Run(cure).Validate()).Should().BeEmpty();
    }

    private static Workflow Run(string example)
    {
        using var assembly = new MemoryStream();
        var compilation = CSharpCode.Compile($$"""
            using System;
            using System.Collections.Generic;
            namespace Sample;
            using WorkflowBuilder;
            public static class Example { public static Workflow Run() { {{example}} return workflow; } }
            """);
        compilation.Errors().Should().BeEmpty();
        compilation.Emit(assembly);
        return (Workflow)Assembly.Load(assembly.ToArray()).GetType("Sample.Example")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    [GeneratedRegex("^## (WFB9[0-9]{3})\r?\n(.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
